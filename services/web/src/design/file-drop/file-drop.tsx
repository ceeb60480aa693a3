import './file-drop.css';
import { type ClipboardEvent, type DragEvent, type ReactNode, useId, useState } from 'react';
import { FieldNotes } from '../field/field.tsx';
import { Icon } from '../icon/icon.tsx';

type Props = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly id?: string;
  /** File types, as the browser's own `accept`: ".xlsx,.csv". Checked again by whoever reads the file. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  /** Takes rows pasted from a spreadsheet, tabs and all. Without it there is no place to paste. */
  readonly onRows?: (text: string) => void;
  /** What may be pasted, where it is not rows: a label, and what the empty box says. */
  readonly paste?: { readonly label: string; readonly placeholder: string };
  /** What was chosen: "register-2026.xlsx, 41 KB". */
  readonly chosen?: string;
  readonly disabled?: boolean;
};

const rowsToPaste = {
  label: 'Or paste rows from a spreadsheet',
  placeholder: 'Copy the rows with their headings, click here, press Ctrl+V',
};

/** A file by choosing, by dropping, or rows by pasting; each works without the others. */
export const FileDrop = (props: Props) => {
  const { label, hint, error, id, accept, onFile, onRows, paste = rowsToPaste, chosen, disabled = false } = props;
  const made = useId();
  const own = id ?? made;
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.item(0);
    if (file && !disabled) onFile(file);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const onPaste = (event: ClipboardEvent) => {
    if (event.clipboardData.files.length > 0) return take(event.clipboardData.files);
    const text = event.clipboardData.getData('text/plain');
    if (text.trim() === '' || disabled) return;
    event.preventDefault();
    onRows?.(text);
  };
  return (
    <fieldset
      className="file-drop"
      data-over={over || undefined}
      data-invalid={error !== undefined || undefined}
      onDragOver={(event) => event.preventDefault()}
      onDragEnter={() => setOver(true)}
      onDragLeave={(event) => event.currentTarget === event.target && setOver(false)}
      onDrop={onDrop}
    >
      <legend className="file-drop__legend">{label}</legend>
      <FieldNotes id={own} hint={hint} error={error} />
      <div className="file-drop__zone">
        <input
          className="file-drop__input"
          type="file"
          id={own}
          accept={accept}
          disabled={disabled}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={`${own}-chosen`}
          onChange={(event) => take(event.target.files)}
        />
        <label className="file-drop__choose" htmlFor={own}>
          <Icon name="upload" size="s" />
          {chosen === undefined ? 'Choose a file' : 'Choose another file'}
        </label>
        <span className="file-drop__chosen" id={`${own}-chosen`}>
          {chosen ?? 'or drop it here'}
        </span>
      </div>
      {onRows && (
        <>
          <label className="file-drop__or" htmlFor={`${own}-rows`}>
            {paste.label}
          </label>
          <textarea
            className="field__box file-drop__paste"
            id={`${own}-rows`}
            rows={2}
            value=""
            placeholder={paste.placeholder}
            disabled={disabled}
            onChange={(event) => event.target.value.includes('\n') && onRows(event.target.value)}
            onPaste={onPaste}
          />
        </>
      )}
    </fieldset>
  );
};
