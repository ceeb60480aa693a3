import type { CalendarDate } from '../../calendar/index.ts';
import { ncYearSchema, needTypeOn, readUpn } from '../../pupil/index.ts';
import type { DecisionFault } from '../decision.ts';
import type { Pupil } from '../pupil.ts';
import { emailFaults, trimmedEmail } from './contact-details.ts';
import { faultIf } from './context.ts';

/** What a person may say of a child. What is only an import's, a decision's or a record's to set is left out. */
export type PupilFacts = Omit<
  Pupil,
  'id' | 'schoolId' | 'formerUpns' | 'misId' | 'provision' | 'emailState' | 'capacity' | 'wishes' | 'setByPerson'
>;

const blankToNull = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text.trim());

const upnFaults = (upn: string | null): readonly DecisionFault[] => {
  const reading = readUpn(upn);
  if (reading.ok || reading.reason === 'missing') return [];
  return [
    {
      path: 'upn',
      message:
        reading.reason === 'format'
          ? 'is not a unique pupil number: a letter, 11 digits, then a digit or a letter'
          : 'has a check letter that does not fit its digits; copy the number again from the school’s system',
    },
  ];
};

const needFaults = (needs: readonly string[], today: CalendarDate): readonly DecisionFault[] =>
  needs.flatMap((code, n) => [
    ...faultIf(
      needTypeOn(code, today) === null,
      `needs.${n}`,
      'is not a type of need that the census knows; choose one',
    ),
    ...faultIf(needs.indexOf(code) !== n, `needs.${n}`, 'is in the list twice; remove one of them'),
  ]);

/** Facts as they are kept: spaces trimmed, blank texts absent, the UPN in capitals. */
export const tidyFacts = <Facts extends Partial<PupilFacts>>(facts: Facts): Facts => ({
  ...facts,
  ...(facts.upn === undefined ? {} : { upn: blankToNull(facts.upn)?.toUpperCase() ?? null }),
  ...(facts.email === undefined ? {} : { email: trimmedEmail(facts.email) }),
  ...(facts.preferredForename === undefined ? {} : { preferredForename: blankToNull(facts.preferredForename) }),
  ...(facts.preferredSurname === undefined ? {} : { preferredSurname: blankToNull(facts.preferredSurname) }),
});

/** Everything that stands against a child's facts as they would become. */
export const pupilFaults = (pupil: Pupil, today: CalendarDate): readonly DecisionFault[] => [
  ...faultIf(pupil.legalForename.trim() === '', 'legalForename', 'is empty; give the forename'),
  ...faultIf(pupil.legalSurname.trim() === '', 'legalSurname', 'is empty; give the surname'),
  ...upnFaults(pupil.upn),
  ...emailFaults(pupil.email),
  ...faultIf(
    pupil.ncYear !== null && !ncYearSchema.safeParse(pupil.ncYear).success,
    'ncYear',
    'is not a year group; choose E1, E2, N1, N2, R, 1 to 14 or X',
  ),
  ...needFaults(pupil.needs, today),
];
