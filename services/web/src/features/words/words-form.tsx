import type { TemplateView } from '@waymark/contracts';
import { Button } from '../../design/button/button.tsx';
import { ErrorSummary } from '../../design/error-summary/error-summary.tsx';
import { Notice } from '../../design/notice/notice.tsx';
import { TextArea } from '../../design/text-area/text-area.tsx';
import { Conflict } from '../../forms/conflict.tsx';
import { fieldId } from '../../forms/fault-problems.ts';
import type { FieldSpec } from '../../forms/field-spec.ts';
import { TakesFocus } from '../../forms/takes-focus.tsx';
import type { FormState } from '../../forms/use-form.ts';
import { Findings } from './findings.tsx';
import type { Previewed } from './use-preview.ts';
import { fieldsByPart } from './words-fields.ts';
import { languageRuns } from './words-states.ts';
import type { MessageWords } from './words-values.ts';

type Props = {
  readonly form: string;
  readonly view: TemplateView;
  /** The words that the form began with: its parts, and on what their sentences depend. */
  readonly start: MessageWords;
  readonly state: FormState;
  readonly previewed: Previewed;
};

type PartProps = Omit<Props, 'start'> & { readonly title: string; readonly fields: readonly FieldSpec[] };

const Part = ({ form, view, state, previewed, title, fields }: PartProps) => {
  const problemOf = (name: string): string | undefined => {
    const id = fieldId(form, name);
    const sent = state.problems.find(({ field }) => field === id)?.message;
    const found = (previewed.preview?.findings ?? []).filter(({ path }) => path === name);
    return sent ?? (found.length === 0 ? undefined : found.map(({ what, fix }) => `${what} ${fix}`).join(' '));
  };
  return (
    <fieldset className="words__part">
      <legend>{title}</legend>
      {fields.map((field) => (
        <TextArea
          key={field.name}
          id={fieldId(form, field.name)}
          label={field.label}
          {...(field.hint === undefined ? {} : { hint: field.hint })}
          optional={field.name.endsWith('.more')}
          error={problemOf(field.name)}
          rows={1}
          {...languageRuns[view.language]}
          value={state.values[field.name] ?? ''}
          onChange={(value) => state.change(field.name, value)}
        />
      ))}
    </fieldset>
  );
};

const Failure = ({ state: { failure, attempt } }: { readonly state: FormState }) =>
  failure === null ? null : (
    <TakesFocus key={attempt} label="Not saved yet">
      <Notice tone="warning" title={failure.status === 0 ? 'Not saved yet' : failure.title} live>
        {failure.detail} Your words are still here.
      </Notice>
    </TakesFocus>
  );

/** The message sentence by sentence. What stands against a sentence is said beside it while it is written. */
export const WordsForm = ({ form, view, start, state, previewed }: Props) => {
  const parts = fieldsByPart(start, view.conditions);
  return (
    <form
      className="stack"
      id={form}
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void state.submit();
      }}
    >
      <ErrorSummary problems={state.problems} attempt={state.attempt} />
      <Failure state={state} />
      <Conflict form={form} fields={parts.flatMap(({ fields }) => fields)} state={state} />
      <Findings form={form} previewed={previewed} />
      <p className="soft">
        Empty a sentence to take it out. A sentence is left out where a fact that it names is not known.
      </p>
      {parts.map(({ title, fields }) => (
        <Part key={title} {...{ form, view, state, previewed, title, fields }} />
      ))}
      <div className="row">
        <Button type="submit" tone={state.isChanged ? 'primary' : 'secondary'} busy={state.saving}>
          {state.failure?.status === 0 ? 'Try again' : 'Save draft'}
        </Button>
        {state.isChanged && (
          <Button tone="quiet" icon="undo" onClick={state.discard}>
            Start again
          </Button>
        )}
      </div>
    </form>
  );
};
