import './forms.css';
import { Notice } from '../design/notice/notice.tsx';
import { RadioGroup } from '../design/radio-group/radio-group.tsx';
import type { Choice } from './clash.ts';
import { clashId } from './fault-problems.ts';
import { answerWords, type FieldSpec } from './field-spec.ts';
import { TakesFocus } from './takes-focus.tsx';
import type { FormState } from './use-form.ts';

type Props = {
  readonly form: string;
  readonly fields: readonly FieldSpec[];
  readonly state: FormState;
};

/** What somebody else changed while this was being typed: both versions side by side, a choice where both changed the same. */
export const Conflict = ({ form, fields, state }: Props) => {
  const { conflict, problems, choose } = state;
  if (conflict === null) return null;
  const named = (name: string) => fields.find((field) => field.name === name);
  return (
    <div className="stack">
      <TakesFocus label="Somebody else changed this while you were typing">
        <Notice tone="warning" title="Somebody else changed this while you were typing" live>
          Nothing of yours is lost. Look at what differs, choose, then save again.
        </Notice>
      </TakesFocus>
      {conflict.clashes.map((name) => {
        const field = named(name);
        if (field === undefined) return null;
        const mine = conflict.mine[name] ?? '';
        const theirs = conflict.theirs[name] ?? '';
        const id = clashId(form, name);
        return (
          <RadioGroup<Choice>
            key={name}
            id={id}
            label={field.label}
            error={problems.find((problem) => problem.field === id)?.message}
            value={conflict.chosen[name] ?? ''}
            onChange={(choice) => choose(name, choice)}
            options={[
              { value: 'mine', label: 'Keep yours', hint: answerWords(field, mine) },
              { value: 'theirs', label: 'Take theirs', hint: answerWords(field, theirs) },
            ]}
          />
        );
      })}
      {conflict.taken.length > 0 && (
        <div className="forms__taken">
          <p>Changed by them, and not by you:</p>
          <ul>
            {conflict.taken.map((name) => {
              const field = named(name);
              return field === undefined ? null : (
                <li key={name}>
                  {field.label}: {answerWords(field, conflict.theirs[name] ?? '')}
                  <span className="soft"> (was {answerWords(field, conflict.mine[name] ?? '')})</span>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </div>
  );
};
