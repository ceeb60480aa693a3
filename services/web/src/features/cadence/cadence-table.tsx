import type { CadencePreview } from '@waymark/contracts';
import type { CadenceStep } from '@waymark/domain';
import { IconButton } from '../../design/button/button.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { Icon } from '../../design/icon/icon.tsx';
import { toWords, untilWords, whatWords, whenWords } from './step-words.ts';

type StepDay = CadencePreview['steps'][number];

type Change = { readonly change: (step: CadenceStep) => void; readonly remove: (step: CadenceStep) => void };

type Props = {
  readonly title: string;
  readonly steps: readonly CadenceStep[];
  readonly preview: CadencePreview | undefined;
  /** Null: the reader may not change it. */
  readonly onChange: Change | null;
};

const name = (step: CadenceStep): string => `${whenWords(step)}, ${toWords(step)}: ${whatWords(step)}`;

/** Whether a later message to the same people leaves on the same day: one person gets one message a day. */
const isOvertaken = (steps: readonly CadenceStep[], days: readonly StepDay[], n: number): boolean => {
  const step = steps[n];
  if (step === undefined || step.to === 'school') return false;
  return steps.some(
    (other, m) =>
      other.to === step.to && other.day > step.day && days[m] !== undefined && days[m]?.leavesOn === days[n]?.leavesOn,
  );
};

const Falls = ({ on, overtaken }: { readonly on: StepDay; readonly overtaken: boolean }) => (
  <p className="cadence__falls">
    <span className="numeric nowrap">{spokenDate(on.leavesOn)}</span>
    {on.moved !== null && (
      <span className="cadence__note small soft">
        not {spokenDate(on.namedOn)}: {on.moved}
      </span>
    )}
    {overtaken && (
      <span className="cadence__note small soft">not sent: the next message to them leaves on the same day</span>
    )}
  </p>
);

const Warning = ({ message, rule }: CadencePreview['warnings'][number]) => (
  <p className="cadence__warning small">
    <Icon name="warning" size="s" />{' '}
    <span>
      {message}
      {rule !== null && ` (${rule})`}
    </span>
  </p>
);

/** The steps of a cadence by day, each with the day it falls on for one meeting and what the law says of it. */
export const CadenceTable = ({ title, steps, preview, onChange }: Props) => {
  // An answer about other steps than these says nothing of them.
  const current = preview?.steps.length === steps.length ? preview : undefined;
  if (steps.length === 0) return <p className="soft">Nothing is sent and nothing is asked of the school.</p>;
  return (
    <ol className="cadence__list" aria-label={title}>
      {steps.map((step, n) => {
        const on = current?.steps[n];
        return (
          <li key={`${step.to} ${step.step}`} className="cadence__step">
            <p className="cadence__when">
              <strong>{whenWords(step)}</strong>
              <span className="cadence__note small soft">{untilWords(step)}</span>
            </p>
            <div className="cadence__what">
              <p>
                <span className="soft">{toWords(step)}:</span> {whatWords(step)}
              </p>
              {current?.warnings
                .filter(({ path }) => path === `steps.${n}`)
                .map((warning) => (
                  <Warning key={warning.message} {...warning} />
                ))}
            </div>
            {on !== undefined && current !== undefined && (
              <Falls on={on} overtaken={isOvertaken(steps, current.steps, n)} />
            )}
            {onChange !== null && (
              <span className="cadence__actions">
                <IconButton icon="edit" size="s" label={`Change ${name(step)}`} onClick={() => onChange.change(step)} />
                <IconButton
                  icon="close"
                  size="s"
                  label={`Remove ${name(step)}`}
                  onClick={() => onChange.remove(step)}
                />
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
};
