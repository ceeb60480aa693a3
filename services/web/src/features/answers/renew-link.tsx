import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { afterPupilChange } from '../../api/after-change.ts';
import { useApi } from '../../api/api-context.tsx';
import { Button } from '../../design/button/button.tsx';
import { Dialog } from '../../design/dialog/dialog.tsx';
import { useToast } from '../../design/toast/toast.tsx';

type Props = {
  readonly pupilId: string;
  readonly meetingId: string;
  readonly who: string;
  readonly name: string;
};

/** Ends somebody's links, for one that was lost or passed on, and has a new one mailed. */
export const RenewLink = ({ pupilId, meetingId, who, name }: Props) => {
  const api = useApi();
  const queries = useQueryClient();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const renew = async () => {
    setBusy(true);
    const result = await api.call('renewLink', { params: { pupilId, meetingId }, body: { who } });
    setBusy(false);
    setOpen(false);
    if (!result.ok) return toast(result.problem.faults[0]?.message ?? result.problem.detail);
    toast(`The old links are ended, and a new one is on its way to ${name}`);
    await afterPupilChange(queries, pupilId);
  };
  return (
    <>
      <Button size="s" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Send a new link<span className="visually-hidden"> to {name}</span>
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        kind="alert"
        title={`Send ${name} a new link?`}
        actions={
          <>
            <Button tone="primary" busy={busy} onClick={() => void renew()}>
              Send a new link
            </Button>
            <Button onClick={() => setOpen(false)}>Leave it as it is</Button>
          </>
        }
      >
        <p>
          Every link sent before stops working, and whoever is signed in by one is signed out. The new link goes to the
          e-mail address on record. What was answered and written stays.
        </p>
      </Dialog>
    </>
  );
};
