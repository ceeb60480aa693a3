import type { Problem } from '@waymark/contracts';
import type { FieldProblem } from '../design/error-summary/error-summary.tsx';
import { type FieldSpec, problemOfField } from './field-spec.ts';
import type { Values } from './values.ts';

/** The id of a field on the page. */
export const fieldId = (form: string, name: string): string => `${form}-${name.replaceAll('.', '-')}`;

/** The id of the choice between two versions of a field. */
export const clashId = (form: string, name: string): string => `${fieldId(form, name)}-clash`;

/** "is not a UPN" needs its subject; a whole sentence does not. */
const sentence = (label: string, message: string): string => {
  const start = message.charAt(0);
  if (start !== start.toUpperCase()) return `${label} ${message}`;
  return /\d/.test(start) ? `${label}: ${message}` : message;
};

const fieldFor = (fields: readonly FieldSpec[], path: string): FieldSpec | undefined =>
  fields.find(({ name }) => path === name) ??
  fields.find(({ name }) => path.startsWith(`${name}.`) || name.startsWith(`${path}.`));

/** What the API said stands against saving, each beside the field it is about; what is about none leads to the form's first. */
export const faultProblems = (
  form: string,
  fields: readonly FieldSpec[],
  { problem, values }: { readonly problem: Problem; readonly values: Values },
): readonly FieldProblem[] =>
  problem.faults.map(({ path, message }) => {
    const field = fieldFor(fields, path);
    if (field === undefined) return { field: form, message: sentence('This form', message) };
    const { path: place, label } =
      field.kind === 'rows' && path !== field.name
        ? field.place(path, values[field.name] ?? '')
        : { path: field.name, label: field.label };
    return { field: fieldId(form, place), message: sentence(label, message) };
  });

/** What stands against an answer before it is sent, each beside the row it is about where the answer has rows. */
export const ownProblems = (form: string, field: FieldSpec, values: Values): readonly FieldProblem[] => {
  if (field.kind === 'rows')
    return field
      .problems(values[field.name] ?? '')
      .map(({ path, message }) => ({ field: fieldId(form, path), message }));
  const message = problemOfField(field, values);
  return message === null ? [] : [{ field: fieldId(form, field.name), message }];
};
