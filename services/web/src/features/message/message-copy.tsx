import type { MessageView } from '@waymark/contracts';
import { useState } from 'react';
import { KeyValue } from '../../design/key-value/key-value.tsx';
import { RadioGroup } from '../../design/radio-group/radio-group.tsx';
import { Section } from '../../design/section/section.tsx';
import { spokenMoment } from '../../words/moments.ts';

const languageWords = {
  en: 'English',
  pl: 'Polish, with the English below',
  ur: 'Urdu, with the English below',
} as const;

/** Which words these were, so that they can be found among a template's versions. */
const wordsOf = ({ template, templateVersion, ownWordsVersion }: MessageView): string =>
  ownWordsVersion === null
    ? `${template}, as it comes with Waymark, version ${templateVersion}`
    : `${template}, the trust’s own version ${ownWordsVersion}`;

type Shown = 'text' | 'html';

/** The words as they left: what a plain mail program shows, or the HTML that others draw, as it was written. */
const Body = ({ message, shown }: { readonly message: MessageView; readonly shown: Shown }) =>
  shown === 'text' ? (
    <div className="message__text">{message.text}</div>
  ) : (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="message__source" aria-label="HTML of the message" tabIndex={0}>
      <pre>{message.html}</pre>
    </section>
  );

/** A message exactly as it was sent, with whom it was from and to, and which template it was written with. */
export const MessageCopy = ({ message }: { readonly message: MessageView }) => {
  const [shown, setShown] = useState<Shown>('text');
  return (
    <Section title="As it was sent">
      <div className="stack">
        <KeyValue
          facts={[
            { label: 'Subject', value: message.subject },
            { label: 'To', value: message.to },
            { label: 'From', value: message.from },
            { label: 'Sent', value: spokenMoment(message.sentAt) },
            { label: 'Language', value: languageWords[message.language] },
            { label: 'Words', value: wordsOf(message) },
          ]}
        />
        <RadioGroup
          label="Show"
          inline
          value={shown}
          onChange={setShown}
          options={[
            { value: 'text', label: 'Its words' },
            { value: 'html', label: 'Its HTML, as written' },
          ]}
        />
        <Body message={message} shown={shown} />
      </div>
    </Section>
  );
};
