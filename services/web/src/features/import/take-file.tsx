import { Button } from '../../design/button/button.tsx';
import { FileDrop } from '../../design/file-drop/file-drop.tsx';
import { Notice } from '../../design/notice/notice.tsx';
import { Progress } from '../../design/progress/progress.tsx';
import { uploadOfRows } from './send-upload.ts';
import { usePasteAnywhere } from './use-paste-anywhere.ts';
import { useUpload } from './use-upload.ts';

const accept = '.csv,.tsv,.txt,.xlsx';

/** Takes a sheet by choosing, dropping or pasting, sends it at once and goes to its page. */
export const TakeFile = ({ label }: { readonly label: string }) => {
  const { state, send } = useUpload();
  const sending = state.at === 'sending';
  const onFile = (file: File) => {
    if (!sending) send({ source: 'file', file });
  };
  const onRows = (text: string) => {
    if (!sending) send(uploadOfRows(text));
  };
  usePasteAnywhere({ onFile, onRows });
  return (
    <div className="stack">
      {state.at === 'failed' && (
        <Notice
          tone="problem"
          title={state.fault.title}
          live
          {...(state.fault.mayHelp
            ? { action: <Button onClick={() => send(state.upload)}>Send it again</Button> }
            : {})}
        >
          {state.fault.detail}
        </Notice>
      )}
      <FileDrop
        label={label}
        hint="CSV, Excel (.xlsx) or text, as your MIS or your spreadsheet gives it. Headings need no special names."
        accept={accept}
        onFile={onFile}
        onRows={onRows}
        disabled={sending}
        {...(state.at === 'waiting' ? {} : { chosen: state.upload.file.name })}
      />
      {sending && (
        <Progress
          label={`Sending ${state.upload.file.name}`}
          done={0}
          note="It is only read: nothing is written yet."
        />
      )}
    </div>
  );
};
