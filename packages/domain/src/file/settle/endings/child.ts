import { addYears, spoken } from '../../../calendar/index.ts';
import { accessRequestOf } from '../subjects/access-request.ts';
import { assessmentAnswer, assessmentOf } from '../subjects/assessment.ts';
import { doneOn, type Ending, type FindEnding } from './ending.ts';

/** Rights pass by themselves; the day is never missed. */
export const rightsPassed: FindEnding = ({ dueOn }, _, { today }) =>
  today > dueOn ? doneOn(dueOn, (on) => `Rights passed to the young person after ${spoken(on)}`) : null;

/** A family's time to comment that ran out is a right that ended, and nobody's breach. */
export const familyTimeOver = (dueOn: Ending['doneOn'], today: Ending['doneOn']): Ending | null =>
  today <= dueOn
    ? null
    : {
        doneOn: dueOn,
        because: `The family’s time to comment ended on ${spoken(dueOn)}. It is their right and nobody’s breach`,
        as: 'lapsed',
      };

/** Guidance asks for it up to the fifth birthday, and no longer. */
export const turnedFive: FindEnding = (_, { pupil }, { today }) => {
  const five = pupil.dateOfBirth === null ? null : addYears(pupil.dateOfBirth, 5);
  return five === null || today < five
    ? null
    : { doneOn: five, because: `The child turned five on ${spoken(five)}; guidance asks no longer`, as: 'lapsed' };
};

const answers: Readonly<Record<string, string>> = {
  NA_DECIDE: 'The council decided on',
  NA_ADVICE: 'The school’s advice was sent on',
  NA_COMMENTS: 'The family sent its comments on',
  NA_CONSULTATION: 'The school answered on',
  NA_NO_PLAN: 'The council decided against a plan on',
  NA_FINAL: 'The council issued the plan on',
};

/** What the assessment says was done. */
export const assessmentAnswered: FindEnding = (deadline, file, { today }) => {
  const assessment = assessmentOf(file, deadline);
  if (assessment === null) return null;
  const answer = doneOn(
    assessmentAnswer(assessment, deadline),
    (on) => `${answers[deadline.rule] ?? 'It was done on'} ${spoken(on)}`,
  );
  if (answer !== null || deadline.rule !== 'NA_COMMENTS') return answer;
  return assessment.draftServedOn === deadline.countedFrom ? familyTimeOver(deadline.dueOn, today) : null;
};

/** The request for access was answered. */
export const requestAnswered: FindEnding = (deadline, file) =>
  doneOn(accessRequestOf(file, deadline)?.answeredOn, (on) => `The request was answered on ${spoken(on)}`);
