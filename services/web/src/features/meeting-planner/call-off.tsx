import type { PupilView } from '@waymark/contracts';
import { useEffect, useState } from 'react';
import { Button } from '../../design/button/button.tsx';
import { Dialog, preloadDialog } from '../../design/dialog/dialog.tsx';
import { counted } from '../../words/counted.ts';
import { hasCopy } from '../../words/notice-states.ts';

type Props = {
  readonly view: PupilView;
  readonly meeting: PupilView['meetings'][number];
  readonly busy: boolean;
  readonly onCallOff: () => void;
};

/** How many people hold a message about this meeting, and will be told that it is off. */
const toldOf = ({ notices }: PupilView, meetingId: string): number => {
  const sent = notices.filter(({ obligation, state }) => obligation === `MEETING#${meetingId}` && hasCopy(state));
  return new Set(sent.map(({ recipient }) => ('id' in recipient ? recipient.id : recipient.kind))).size;
};

/** Calls a meeting off, after saying who is told of it. */
export const CallOff = ({ view, meeting, busy, onCallOff }: Props) => {
  const [open, setOpen] = useState(false);
  useEffect(preloadDialog, []);
  const told = toldOf(view, meeting.id);
  return (
    <>
      <Button tone="danger" aria-haspopup="dialog" busy={busy} onClick={() => setOpen(true)}>
        Call it off
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        kind="alert"
        title="Call this meeting off?"
        actions={
          <>
            <Button
              tone="danger"
              onClick={() => {
                setOpen(false);
                onCallOff();
              }}
            >
              Call it off
            </Button>
            <Button onClick={() => setOpen(false)}>Keep it</Button>
          </>
        }
      >
        <div className="planner__confirm">
          <p>
            {told === 0
              ? 'Nobody has been written to about it yet, so nobody is told that it is off.'
              : `${counted(told, 'person', 'people')} who were written to about it ${told === 1 ? 'is' : 'are'} told that it is off.`}
          </p>
          <p>Messages about it that have not left are cancelled. To meet on another day, move it instead.</p>
        </div>
      </Dialog>
    </>
  );
};
