import type { TemplateView } from '@waymark/contracts';
import { Notice } from '../../design/notice/notice.tsx';
import { RadioGroup } from '../../design/radio-group/radio-group.tsx';
import { Section } from '../../design/section/section.tsx';
import type { Previewed, Reader } from './use-preview.ts';

const readers: Readonly<Record<TemplateView['audience'], readonly { value: Reader; label: string }[]>> = {
  family: [
    { value: 'mum', label: 'Sam’s mum' },
    { value: 'dad', label: 'Sam’s dad' },
  ],
  'young-person': [{ value: 'young-person', label: 'Sam at 16' }],
  professional: [{ value: 'professional', label: 'A professional' }],
};

/** For whom a message can be shown, the first of them first. */
export const firstReader = (audience: TemplateView['audience']): Reader => readers[audience][0]?.value ?? 'mum';

type Props = {
  readonly audience: TemplateView['audience'];
  readonly reader: Reader;
  readonly onReader: (reader: Reader) => void;
  readonly previewed: Previewed;
};

/** The message as it would leave now, to an invented reader, word for word. */
export const WordsPreview = ({ audience, reader, onReader, previewed: { preview, failed } }: Props) => (
  <Section title="As it would arrive">
    <div className="stack">
      <RadioGroup label="Read by" inline value={reader} onChange={onReader} options={readers[audience]} />
      {failed && (
        <Notice tone="warning" title="It cannot be shown just now">
          Your words are kept. The message is shown again as soon as Waymark can be reached.
        </Notice>
      )}
      {preview?.set && (
        <div className="words__letter">
          <p className="words__subject">
            <strong>{preview.set.subject}</strong>
          </p>
          <div className="words__text">{preview.set.text}</div>
        </div>
      )}
      {preview?.set === null && (
        <Notice tone="warning" title="It cannot be made of these words">
          Mend what is named beside the sentences; then it is shown here.
        </Notice>
      )}
    </div>
  </Section>
);
