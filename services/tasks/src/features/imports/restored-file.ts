import type { ImportBatch, PupilFile, StoredDeadline } from '@waymark/domain';
import { fileKeys } from '@waymark/store';
import { keptRowSchema } from './fact-rows.ts';

type Touched = ImportBatch['touched'][number];

const keyOf = ({ rule, occurrence }: StoredDeadline): string => fileKeys.deadline(rule, occurrence);

const withoutRow = (file: PupilFile, sk: string): PupilFile => ({
  ...file,
  adults: file.adults.filter(({ id }) => fileKeys.adult(id) !== sk),
  ehcp: sk === fileKeys.ehcp ? null : file.ehcp,
  plans: file.plans.filter(({ id }) => fileKeys.plan(id) !== sk),
  deadlines: file.deadlines.filter((deadline) => keyOf(deadline) !== sk),
});

const withRow = (file: PupilFile, row: Touched): PupilFile => {
  const kept = keptRowSchema.parse({ sk: row.sk, before: row.before });
  switch (kept.kind) {
    case 'pupil':
      return { ...file, pupil: kept.before };
    case 'ehcp':
      return { ...file, ehcp: kept.before };
    case 'adult':
      return { ...file, adults: file.adults.map((adult) => (adult.id === kept.before.id ? kept.before : adult)) };
    case 'plan':
      return { ...file, plans: file.plans.map((plan) => (plan.id === kept.before.id ? kept.before : plan)) };
    case 'deadline':
      return { ...file, deadlines: file.deadlines.map((each) => (keyOf(each) === row.sk ? kept.before : each)) };
  }
};

/** The file with these rows as they were before an import wrote them; rows that it made are taken out. */
export const restoredFile = (file: PupilFile, rows: readonly Touched[]): PupilFile =>
  rows.reduce((restored, row) => (row.before === null ? withoutRow(restored, row.sk) : withRow(restored, row)), file);
