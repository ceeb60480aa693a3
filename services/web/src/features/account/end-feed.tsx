import { Button } from '../../design/button/button.tsx';
import { Dialog } from '../../design/dialog/dialog.tsx';

const words = {
  new: {
    title: 'Make a new address?',
    text: 'The address you have now stops at once. Calendars that use it show nothing more until you give them the new one.',
    act: 'Make a new address',
  },
  end: {
    title: 'Turn the calendar feed off?',
    text: 'Its address stops at once, and calendars that use it show nothing more. You can make another at any time.',
    act: 'Turn it off',
  },
} as const;

type Props = {
  readonly what: keyof typeof words;
  readonly busy: boolean;
  readonly onDo: () => void;
  readonly onClose: () => void;
};

/** An address that ends cannot be had back: it is asked once. */
export const EndFeed = ({ what, busy, onDo, onClose }: Props) => (
  <Dialog
    open
    size="s"
    title={words[what].title}
    onClose={onClose}
    actions={
      <>
        <Button tone="primary" busy={busy} onClick={onDo}>
          {words[what].act}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </>
    }
  >
    <p>{words[what].text}</p>
  </Dialog>
);
