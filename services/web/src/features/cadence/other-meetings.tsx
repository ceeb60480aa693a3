import { useQueryClient } from '@tanstack/react-query';
import type { CadenceView } from '@waymark/contracts';
import { useState } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { Button } from '../../design/button/button.tsx';
import { Checkbox } from '../../design/checkbox/checkbox.tsx';
import { Dialog } from '../../design/dialog/dialog.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { Notice } from '../../design/notice/notice.tsx';
import { useToast } from '../../design/toast/toast.tsx';
import { counted } from '../../words/counted.ts';

type Props = { readonly schoolId: string; readonly view: CadenceView; readonly onClose: () => void };

const toggled = (chosen: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  new Set(chosen.has(id) ? [...chosen].filter((each) => each !== id) : [...chosen, id]);

/** Which of the meetings already planned are to have the cadence as it is now: none, until somebody chooses. */
export const OtherMeetings = ({ schoolId, view, onClose }: Props) => {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [sending, setSending] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const meetings = view.elsewhere.toSorted((a, b) => a.meeting.on.localeCompare(b.meeting.on));
  const all = chosen.size === meetings.length;
  const apply = async () => {
    setSending(true);
    const answer = await api.call('applyCadence', {
      params: { schoolId, meetingKind: view.kind },
      body: { meetingIds: [...chosen] },
      ifMatch: view.version,
      idempotencyKey: crypto.randomUUID(),
    });
    setSending(false);
    await queries.invalidateQueries({ queryKey: ['school', schoolId] });
    if (!answer.ok) {
      setFailed(`${answer.problem.title}. ${answer.problem.detail}`);
      return;
    }
    const { changed, later } = answer.data;
    toast(
      later > 0
        ? `${counted(later, 'meeting')} will have the new steps within minutes.`
        : `${counted(changed, 'meeting has', 'meetings have')} the new steps.`,
    );
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`${counted(meetings.length, 'meeting is', 'meetings are')} planned under the old steps`}
      actions={
        <>
          <Button onClick={onClose}>Leave them as they are</Button>
          <Button tone="primary" disabled={chosen.size === 0} busy={sending} onClick={() => void apply()}>
            {chosen.size === 0 ? 'Change those chosen' : `Change ${counted(chosen.size, 'meeting')}`}
          </Button>
        </>
      }
    >
      <div className="stack">
        {failed !== null && (
          <Notice tone="problem" title="They were not changed" live>
            {failed}
          </Notice>
        )}
        <p>
          None of them changes by itself. What was sent stays sent and is not sent again; a new step whose day has
          passed leaves at the next chance.
        </p>
        <Checkbox
          label="All of them"
          checked={all}
          mixed={chosen.size > 0 && !all}
          onChange={() => setChosen(all ? new Set() : new Set(meetings.map(({ meeting }) => meeting.id)))}
        />
        <ul className="cadence__meetings">
          {meetings.map(({ forename, surname, meeting }) => (
            <li key={meeting.id}>
              <Checkbox
                label={`${surname}, ${forename}: ${spokenDate(meeting.on)} at ${meeting.startsAt}`}
                checked={chosen.has(meeting.id)}
                onChange={() => setChosen(toggled(chosen, meeting.id))}
              />
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
};
