import type { ContactRecord, EhcpRecord, PupilRecord, RegisterRecord, YesNoUnknown } from '@waymark/domain';
import type { ChildRecord, Mapping, RecordOf } from '@waymark/intake';

/** Whether the table has a column for a field: what has none says nothing, which is not the same as an empty cell. */
export type Has = (field: string) => boolean;

export const hasColumn = (mapping: Mapping): Has => {
  const mapped = new Set(mapping.columns.flatMap(({ field }) => (field === null ? [] : [String(field)])));
  return (field) => mapped.has(field);
};

const whoIs = (rowNumber: number, child: ChildRecord, has: Has) => ({
  rowNumber,
  upn: has('upn') ? child.upn : undefined,
  misId: has('misId') ? child.misId : undefined,
  legalForename: child.forename,
  legalSurname: child.surname,
  preferredForename: has('preferredForename') ? child.preferredForename : undefined,
  preferredSurname: has('preferredSurname') ? child.preferredSurname : undefined,
  dateOfBirth: has('dateOfBirth') ? child.dateOfBirth : undefined,
  ncYear: has('ncYear') ? child.ncYear : undefined,
});

const supportOf = (record: RecordOf['pupils'] | RecordOf['register']) => ({
  provision: record.provision,
  needs: record.needs.length === 0 ? null : [...record.needs],
  needsNote: record.needsNote,
});

/** An empty cell does not say "unknown" as an answer would. */
const answered = (said: YesNoUnknown): YesNoUnknown | null => (said === 'unknown' ? null : said);

export const pupilRecordOf = (rowNumber: number, record: RecordOf['pupils'], has: Has): PupilRecord => ({
  ...whoIs(rowNumber, record, has),
  ...supportOf(record),
  regGroup: has('regGroup') ? record.regGroup : undefined,
  formerUpn: record.formerUpn,
  enrolledOn: has('enrolledOn') ? record.enrolledOn : undefined,
  leftOn: has('leftOn') ? record.leftOn : undefined,
  homeLa: has('homeLa') ? record.homeLa : undefined,
  lookedAfter: has('lookedAfter') ? answered(record.lookedAfter) : undefined,
  email: has('email') ? record.email : undefined,
  notes: record.notes?.slice(0, 4000),
});

const courtOrders = { none: 'no', alleged: 'yes', unknown: 'unknown' } as const;

export const contactRecordOf = (rowNumber: number, record: RecordOf['contacts'], has: Has): ContactRecord => ({
  rowNumber,
  misContactId: has('misContactId') ? record.misContactId : undefined,
  title: has('title') ? record.title : undefined,
  forename: record.forename,
  surname: record.surname,
  relationship: record.relationship,
  priority: has('priority') ? record.priority : undefined,
  pr: has('pr') ? record.pr : undefined,
  courtOrder: has('courtOrder') ? courtOrders[record.order.state] : undefined,
  livesWith: has('livesWith') ? (record.hasCare ? 'yes' : 'no') : undefined,
  email: has('email') ? record.email : undefined,
  emailAsGiven: has('email') ? record.emailAsGiven : undefined,
  phone: has('phone') ? record.phone : undefined,
  language: has('language') ? record.language : undefined,
  interpreter: has('interpreter') ? (record.interpreter ? 'yes' : 'no') : undefined,
});

interface Lines {
  readonly text: string | null;
  readonly notes: readonly (readonly [string, string | null])[];
  readonly most: number;
}

/** What stood where a date should be ("summer term", "tbc") is the SENCO's to keep. */
const withDateNotes = ({ text, notes, most }: Lines): string | null => {
  const lines = notes.flatMap(([label, note]) => (note === null ? [] : [`${label}: ${note}`]));
  const all = [...(text === null ? [] : [text]), ...lines].join('\n');
  return all === '' ? null : all.slice(0, most);
};

export const registerRecordOf = (rowNumber: number, record: RecordOf['register'], has: Has): RegisterRecord => ({
  ...whoIs(rowNumber, record, has),
  ...supportOf(record),
  regGroup: has('regGroup') ? record.regGroup : undefined,
  lastReviewOn: record.lastReview.on,
  nextReviewOn: record.nextReview.on,
  notes: withDateNotes({
    text: record.notes,
    notes: [
      ['Last review', record.lastReview.note],
      ['Next review', record.nextReview.note],
    ],
    most: 4000,
  }),
});

const decision = "LA's decision";

export const ehcpRecordOf = (rowNumber: number, record: RecordOf['ehcp-tracker'], has: Has): EhcpRecord => {
  const notes = record.dateNotes.filter(({ header }) => !(record.awaitingDecision && header === decision));
  return {
    ...whoIs(rowNumber, record, has),
    planFirstMadeOn: record.planFirstMadeOn,
    meetingOn: record.lastReview?.meetingOn,
    decidedOn: record.lastReview?.decidedOn,
    placingLa: has('placingLa') ? record.placingLa : undefined,
    comment: withDateNotes({
      text: record.comment,
      notes: notes.map(({ header, value }) => [header, value] as const),
      most: 2000,
    }),
  };
};
