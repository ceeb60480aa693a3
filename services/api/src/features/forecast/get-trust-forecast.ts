import type { SchoolForecast } from '@waymark/contracts';
import { type AtRisk, addDays, type Forecast, forecast, forecastDays, maySchool, type School } from '@waymark/domain';
import { inParallel } from '@waymark/runtime';
import { readSchoolFacts, type TenantStores } from '@waymark/store';
import type { Call, Handler } from '../../pipeline/call.ts';
import { readDuties } from './read-duties.ts';

/** Schools read at once: each is four queries and its calendar. */
const atOnce = 8;

const helpsMost = (risks: readonly AtRisk[]): SchoolForecast['helps'] => {
  const counts = Map.groupBy(risks, ({ action }) => action);
  const [first] = [...counts].map(([action, of]) => ({ action, count: of.length })).sort((a, b) => b.count - a.count);
  return first ?? null;
};

const figures = ({ school, others, due, pace }: Forecast) => {
  const missed = school.filter(({ basis }) => basis === 'missed').length;
  return {
    ...{ due, missed, atRisk: school.length - missed, others: others.length },
    helps: helpsMost(school),
    knowsPace: pace.some(({ aDay }) => aDay !== null),
  };
};

const forecastOf = async (stores: TenantStores, { id }: School, { today }: Pick<Call<'getTrustForecast'>, 'today'>) => {
  const [{ open, ended }, calendar] = await Promise.all([
    readDuties(stores, { schoolId: id, today }),
    readSchoolFacts(stores).calendar(id),
  ]);
  return figures(forecast({ today, calendar, open, ended }));
};

/** Every school's forecast in figures, the most at risk first: five reads a school, and nobody's name. */
export const getTrustForecast: Handler<'getTrustForecast'> = async (call) => {
  const { stores, today, caller } = call;
  const { grants } = caller.staff;
  const schools = (await stores.schools.list()).map(({ row }) => row);
  const read = await inParallel(atOnce, schools, async (school) => ({
    ...{ schoolId: school.id, name: school.name, mayOpen: maySchool(grants, 'register:read', school.id) },
    ...(await forecastOf(stores, school, call)),
  }));
  const inOrder = read.toSorted(
    (a, b) => b.missed + b.atRisk - (a.missed + a.atRisk) || a.name.localeCompare(b.name, 'en-GB'),
  );
  return { ok: true, data: { today, upTo: addDays(today, forecastDays), schools: inOrder } };
};
