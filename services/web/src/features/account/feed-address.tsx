import { useState } from 'react';
import { Button } from '../../design/button/button.tsx';
import { Notice } from '../../design/notice/notice.tsx';
import { TextField } from '../../design/text-field/text-field.tsx';

/** The address that was just made, to be copied: it is shown this once. */
export const FeedAddress = ({ address }: { readonly address: string }) => {
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const copy = () => {
    navigator.clipboard.writeText(address).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    );
  };
  return (
    <Notice title="Copy this address now: it is not shown again" live>
      <div className="stack">
        <p>
          In Outlook, Google or Apple Calendar, add a calendar “from the internet” or “by URL” and paste it there.
          Whoever has the address can read the calendar: give it to nobody.
        </p>
        <TextField
          label="Address of your calendar"
          width="full"
          readOnly
          spellCheck={false}
          value={address}
          onChange={() => {}}
        />
        <div className="row">
          <Button icon="file" onClick={copy}>
            Copy the address
          </Button>
          <span role="status">
            {copied === 'yes' && 'Copied.'}
            {copied === 'no' && 'This browser does not let it be copied: mark the address and press Ctrl+C.'}
          </span>
        </div>
      </div>
    </Notice>
  );
};
