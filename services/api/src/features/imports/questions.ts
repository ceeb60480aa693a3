import type { ImportView } from '@waymark/contracts';
import type { ImportAnswers } from '@waymark/domain';
import type { DecidedUnit } from './decide-units.ts';

type Question = ImportView['questions'][number];

/** Adults whose court orders nobody has checked, and of whom the export does not say. */
const ordersUnknown = ({ unit, decision }: DecidedUnit): number =>
  unit.kind === 'contacts' && decision.ok
    ? decision.applied.file.adults.filter(({ order, cleared }) => order.state === 'unknown' && cleared === null).length
    : 0;

/** Children on SEN support who would have no date for their next review. */
const withoutReview = ({ unit, decision }: DecidedUnit): number => {
  if (unit.kind !== 'register' || !decision.ok) return 0;
  const { pupil, plans } = decision.applied.file;
  const dated = plans.some((plan) => plan.state === 'current' && plan.reviewOn !== null);
  return pupil.provision === 'K' && !dated ? 1 : 0;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** What the import asks once for all rows, where it matters; what is answered stays, so that it can be changed. */
export const questionsOf = (units: readonly DecidedUnit[], answers: ImportAnswers): Question[] => {
  const orders: Question = {
    id: 'ordersChecked',
    text: 'Who checked the school’s court orders, and when?',
    why:
      'For these adults the export does not say whether there is a court order, so nothing is sent to them until each ' +
      'is checked. The answer is recorded for those of them about whom nothing else is unchecked.',
    count: sum(units.map(ordersUnknown)),
  };
  const reviews: Question = {
    id: 'nextReviewOn',
    text: 'When is the next review of the children on SEN support?',
    why: 'The sheet has no date for their next review. One date for all can be changed child by child.',
    count: sum(units.map(withoutReview)),
  };
  return [
    ...(orders.count > 0 || answers.ordersChecked !== null ? [orders] : []),
    ...(reviews.count > 0 || answers.nextReviewOn !== null ? [reviews] : []),
  ];
};
