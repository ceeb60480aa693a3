import type { ForecastRisk } from '@waymark/contracts';
import { type AtRisk, forecast } from '@waymark/domain';
import { readSchoolFacts } from '@waymark/store';
import type { Handler } from '../../pipeline/call.ts';
import { onSchool } from '../../pipeline/on-record.ts';
import { titleOfRule } from '../pupil/deadline-view.ts';
import { readSubjectNames, type SubjectNames } from '../subject/index.ts';
import { type Duties, readDuties } from './read-duties.ts';

/** Pace is told by the school week, to one decimal place. */
const aWeekOf = (aDay: number | null): number | null => (aDay === null ? null : Math.round(aDay * 50) / 10);

const riskView = (
  { duty, basis, likelyOn, because, action }: AtRisk,
  { subjects }: Duties,
  nameOf: SubjectNames['nameOf'],
): ForecastRisk => {
  const subject = subjects.get(duty.subject);
  if (subject === undefined) throw new Error('A duty of the forecast came from no file. Read its list again.');
  return {
    ...{ subject: nameOf(subject), deadlineId: duty.id, title: titleOfRule(duty.rule) },
    ...{ dueOn: duty.dueOn, practicalOn: duty.practicalOn, owner: duty.owner, basis, likelyOn, because, action },
  };
};

/** A school's forecast. Five queries, one more where a line is about staff. */
export const getForecast: Handler<'getForecast'> = onSchool(async ({ stores, today }, { school }) => {
  const schoolId = school.row.id;
  const [duties, calendar] = await Promise.all([
    readDuties(stores, { schoolId, today }),
    readSchoolFacts(stores).calendar(schoolId),
  ]);
  const { open, ended, subjects } = duties;
  const { upTo, due, school: own, others, pace } = forecast({ today, calendar, open, ended });
  const { nameOf } = await readSubjectNames(stores, schoolId, [...subjects.values()]);
  return {
    ok: true,
    data: {
      ...{ today, upTo, due },
      school: own.map((risk) => riskView(risk, duties, nameOf)),
      others: others.map((risk) => riskView(risk, duties, nameOf)),
      pace: pace.map(({ work, done, late, aDay }) => ({ work, done, late, aWeek: aWeekOf(aDay) })),
    },
  };
});
