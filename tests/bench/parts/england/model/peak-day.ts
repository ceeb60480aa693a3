import { apportionAmong } from './apportion.ts';
import { totals } from './phases.ts';
import { deadlinesAYear, meetingsAYear, writtenTo } from './year.ts';

/** What can be due: a step of a meeting of which one parent or two are told, a deadline that passed, a SENCO's digest. */
export const itemKinds = [
  'support meeting, 2 told',
  'support meeting, 1 told',
  'annual review, 2 told',
  'annual review, 1 told',
  'support deadline',
  'EHCP deadline',
  'digest',
] as const;
export type ItemKind = (typeof itemKinds)[number];
export type ByKind = Readonly<Record<ItemKind, number>>;

/** Source: architecture.md, "Size of the world it is built for". The days at term boundaries and 14 and 15 February. */
export const peak = { fewestItems: 750_000, mostItems: 1_500_000, familyEmails: 500_000 } as const;

/** Messages that planning one item brings. */
export const messagesOf: ByKind = {
  'support meeting, 2 told': 2,
  'support meeting, 1 told': 1,
  'annual review, 2 told': 2,
  'annual review, 1 told': 1,
  'support deadline': 0,
  'EHCP deadline': 0,
  digest: 1,
};

export const isFamily = (kind: ItemKind): boolean => kind.includes('told');

/** A peak day's items by what they are: the meetings that its family e-mails come from, a digest a school, deadlines. */
export const peakDay = (items: number): ByKind => {
  const meetings = peak.familyEmails / writtenTo;
  const twoTold = Math.round(meetings * (writtenTo - 1));
  const byPlan = {
    support: totals.support * meetingsAYear.support.meetings,
    ehcp: totals.ehcp * meetingsAYear.ehcp.meetings,
  };
  const two = apportionAmong(twoTold, byPlan);
  const one = apportionAmong(meetings - twoTold, byPlan);
  const deadlines = apportionAmong(items - meetings - totals.schools, {
    support: totals.support * deadlinesAYear.support,
    ehcp: totals.ehcp * deadlinesAYear.ehcp,
  });
  return {
    'support meeting, 2 told': two.support,
    'support meeting, 1 told': one.support,
    'annual review, 2 told': two.ehcp,
    'annual review, 1 told': one.ehcp,
    'support deadline': deadlines.support,
    'EHCP deadline': deadlines.ehcp,
    digest: totals.schools,
  };
};
