import type { CalendarDate } from '../calendar/index.ts';
import type { DecisionFault } from '../file/decision.ts';
import { type EndDeadline, endByPerson } from '../file/end-by-person.ts';
import type { StaffId } from '../ids/index.ts';
import type { DocumentKind, SchoolDocument } from './document.ts';
import type { DutyFile } from './duty-file.ts';

export interface RecordDocument {
  readonly kind: DocumentKind;
  /** Null: it was never published. */
  readonly publishedOn: CalendarDate | null;
  readonly publishedAt: string | null;
  readonly ownerId: StaffId | null;
}

export type DutyDecision =
  | { readonly ok: true; readonly file: DutyFile }
  | { readonly ok: false; readonly faults: readonly DecisionFault[] };

/** Says when a document was last published and where, or that it never was. A later day ends the deadline that stood. */
export const recordDocument = (file: DutyFile, input: RecordDocument, today: CalendarDate): DutyDecision => {
  const { kind, publishedOn, publishedAt, ownerId } = input;
  if (publishedOn !== null && publishedOn > today) {
    return {
      ok: false,
      faults: [{ path: 'publishedOn', message: 'The day it was published cannot be in the future' }],
    };
  }
  const before = file.documents.find((document) => document.kind === kind);
  const after: SchoolDocument = {
    ...{ kind, publishedOn, publishedAt, ownerId },
    missingSince: publishedOn === null ? (before?.missingSince ?? today) : null,
  };
  const others = file.documents.filter((document) => document !== before);
  return { ok: true, file: { ...file, documents: [...others, after] } };
};

/** Says that a deadline of the school's was met, or waives it. */
export const endDuty = (file: DutyFile, input: EndDeadline, today: CalendarDate): DutyDecision => {
  const ended = endByPerson(file.deadlines, input, today);
  return 'faults' in ended
    ? { ok: false, faults: ended.faults }
    : { ok: true, file: { ...file, deadlines: ended.deadlines } };
};
