import type { MeetingAnswer } from '@waymark/contracts';
import { KeyValue } from '../../design/key-value/key-value.tsx';
import { Section } from '../../design/section/section.tsx';
import { Status } from '../../design/status/status.tsx';
import { spokenMoment } from '../../words/moments.ts';
import { replyState } from './answer-words.ts';
import { PaperLine } from './paper-line.tsx';
import { RenewLink } from './renew-link.tsx';

const Reply = ({ reply }: { readonly reply: MeetingAnswer['reply'] }) => {
  const { kind, words } = replyState(reply);
  const facts = [
    { label: 'Days or times that suit', value: reply?.note },
    { label: 'Interpreter', value: reply?.interpreter },
    { label: 'What would help', value: reply?.access },
  ].filter(({ value }) => value != null);
  return (
    <>
      <p>
        <Status kind={kind}>{words}</Status>
        {reply && <span className="soft"> {spokenMoment(reply.at)}</span>}
      </p>
      {facts.length > 0 && <KeyValue facts={facts} />}
    </>
  );
};

const Views = ({ views }: { readonly views: NonNullable<MeetingAnswer['views']> }) => (
  <>
    <h3 className="answers__part">
      Views <span className="soft small">sent {spokenMoment(views.sentAt)}</span>
    </h3>
    <dl className="answers__views">
      {views.answers.map(({ question, text }) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  </>
);

type Props = {
  readonly answer: MeetingAnswer;
  readonly pupilId: string;
  readonly meetingId: string;
  /** She may end links and have new ones sent. */
  readonly mayRenew: boolean;
};

/** One person invited: whether she comes, what she thinks, what she sent in. */
export const PersonAnswer = ({ answer, pupilId, meetingId, mayRenew }: Props) => {
  const { who, name, part, reply, views, papers, mayHaveLink } = answer;
  return (
    <Section
      title={
        <>
          {name} {part !== '' && <span className="soft answers__role">{part}</span>}
        </>
      }
      actions={mayRenew && mayHaveLink && <RenewLink pupilId={pupilId} meetingId={meetingId} who={who} name={name} />}
    >
      <div className="stack">
        <Reply reply={reply} />
        {views && <Views views={views} />}
        {papers.length > 0 && (
          <>
            <h3 className="answers__part">Papers</h3>
            <ul className="answers__papers">
              {papers.map((paper) => (
                <PaperLine key={paper.id} pupilId={pupilId} paper={paper} />
              ))}
            </ul>
          </>
        )}
      </div>
    </Section>
  );
};
