import { type CalendarDate, type Letter, spoken } from '@waymark/domain';
import { paragraph } from './paragraph.ts';

export interface QualificationFacts {
  readonly greetingName: string;
  /** It is to the SENCO herself, not to her head or the trust's SEND lead. */
  readonly herself: boolean;
  /** The schools she is SENCO of. */
  readonly schools: readonly string[];
  readonly trust: string;
  readonly dueOn: CalendarDate;
  /** The last day from which a course could safely be finished in time. */
  readonly lastSafeStart: CalendarDate;
  /** The page that says why, with its sources. */
  readonly url: string;
}

const source =
  'The law gives a SENCO three years from the start of the first post that counts (SEND Regulations 2014, regulation 49).';

const where = ({ schools, trust }: QualificationFacts): string =>
  schools.length === 0 ? trust : schools.join(' and ');

const letter = (facts: QualificationFacts, then: readonly string[]): Letter => ({
  language: 'en',
  subject: `${where(facts)}: SENCO qualification by ${spoken(facts.dueOn)}`,
  greeting: `Dear ${facts.greetingName},`,
  blocks: [
    paragraph(
      facts.herself
        ? `The last day on which you may be SENCO at ${where(facts)} without the qualification is ${spoken(facts.dueOn)}.`
        : `The last day on which the SENCO at ${where(facts)} may be without the qualification is ${spoken(facts.dueOn)}.`,
      source,
    ),
    paragraph(...then),
    { kind: 'link', before: 'The dates, and how they are counted:', url: facts.url },
  ],
  from: `Waymark, for ${facts.trust}`,
});

/** Time is left: the two dates that matter, to the SENCO, her head and the trust's SEND lead. */
export const qualificationNotice = (facts: QualificationFacts): Letter =>
  letter(facts, [
    `The last safe day to start a course is ${spoken(facts.lastSafeStart)}: it may take 18 months, and its result another four.`,
    'If a place is booked or the course is under way, please record it there.',
  ]);

/** The last safe start has passed: something has to be settled with the provider now. */
export const qualificationLateNotice = (facts: QualificationFacts): Letter =>
  letter(facts, [
    `The last safe day to start a course was ${spoken(facts.lastSafeStart)}: it may take 18 months, and its result another four.`,
    'If the course is under way, please record it and ask the provider for the day of the result.',
    'If it is not, please agree this week what will happen, and record it.',
  ]);
