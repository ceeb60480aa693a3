import type { CalendarDate } from '../calendar/index.ts';
import { needTypeOn, provisionOn, withdrawnProvisionCodes } from './census-codes.ts';

/** What the census would be told of one pupil's special educational needs. Codes as given, right or wrong. */
export type SenReturn = {
  provision: string | null;
  needs: readonly { code: string | null; rank: number | null }[];
  /** Whether the pupil is in the school's SEN unit or its resourced provision; null: not answered. */
  senUnit: boolean | null;
  resourcedProvision: boolean | null;
  school: 'mainstream' | 'special' | 'pupil-referral-unit';
};

/** `rule` is the number the census collection prints. */
export type CensusFault = { rule: number; sentence: string };

/** Every rule of the spring census that the return breaks on that day, in order of number. statutory-rules.md 6.2. */
export function checkSenReturn(given: SenReturn, on: CalendarDate): CensusFault[] {
  return [...provisionFaults(given, on), ...needFaults(given, on), ...placementFaults(given)].sort(
    (a, b) => a.rule - b.rule,
  );
}

function provisionFaults(given: SenReturn, on: CalendarDate): CensusFault[] {
  const { provision, school } = given;
  const withdrawn = withdrawnProvisionCodes.some(({ code }) => code === provision);
  const known = provision !== null && provisionOn(provision, on) !== null;
  return [
    ...when(withdrawn, 2115, 'Provision S, a statement, is no longer in use. Record K or E.'),
    ...when(!known && !withdrawn, 2120, 'The provision is missing or is no code of the census. Record N, K or E.'),
    ...when(provision === 'N' && school === 'special', 2180, 'A special school’s pupil cannot have provision N.'),
    ...when(
      provision === 'N' && given.needs.length > 0,
      2125,
      'A type of need is recorded while the provision is N. Remove it, or record K or E.',
    ),
  ];
}

function needFaults({ provision, needs }: SenReturn, on: CalendarDate): CensusFault[] {
  const single = needs.length === 1 ? needs[0] : undefined;
  const ranks = needs.map(({ rank }) => rank);
  const ranked = ranks.every((rank) => rank === 1 || rank === 2) && new Set(ranks).size === ranks.length;
  const typed = needs.every(({ code }) => code !== null && needTypeOn(code, on) !== null);
  return [
    ...when(!typed, 2130, 'A need has no type, or one that is no code of the census. Choose its type.'),
    ...when(
      !ranked && needs.length <= 2,
      2140,
      'A type of need has no rank of its own. Rank the first 1, the second 2.',
    ),
    ...when(single !== undefined && single.rank === 2, 2160, 'The only type of need must be ranked first.'),
    ...when(needs.length > 2, 2166, 'More than two types of need are recorded. Keep the two that matter most.'),
    ...when(
      needs.length === 0 && (provision === 'K' || provision === 'E'),
      2170,
      'A type of need is required for provision K and E. Choose one.',
    ),
    ...when(
      provision !== 'K' && needs.some(({ code }) => code === 'NSA'),
      2175,
      'NSA, no specialist assessment, may be used with provision K only. Choose a type.',
    ),
  ];
}

function placementFaults({ provision, senUnit, resourcedProvision, school }: SenReturn): CensusFault[] {
  if (school !== 'mainstream') {
    return [
      ...when(senUnit !== null, 5049, 'A special school or pupil referral unit answers nothing on SEN units.'),
      ...when(
        resourcedProvision !== null,
        5050,
        'A special school or pupil referral unit answers nothing on resourced provision.',
      ),
    ];
  }
  const asked = provision === 'K' || provision === 'E';
  return [
    ...when(asked && senUnit === null, 2230, 'Say whether the pupil is in the school’s SEN unit.'),
    ...when(
      asked && resourcedProvision === null,
      2250,
      'Say whether the pupil is in the school’s resourced provision.',
    ),
  ];
}

function when(broken: boolean, rule: number, sentence: string): CensusFault[] {
  return broken ? [{ rule, sentence }] : [];
}
