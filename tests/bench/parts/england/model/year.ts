import { totals } from './phases.ts';

/** School days of a year. */
export const schoolDays = 190;

/**
 * Deadlines a year that a child or a school has. SEN support: three meetings, three reviews of the plan and the yearly
 * report. An EHCP: nine dates of its review each year, and every other year one of a phase transfer or a move. A school:
 * its information report and one more document. Together the 14.4 million that the product is designed for.
 */
export const deadlinesAYear = { support: 7, ehcp: 9.5, school: 2 } as const;

/** Reviews a year: three of a plan of SEN support, one of an EHCP, each with as many steps that write to the family. */
export const meetingsAYear = {
  support: { meetings: 3, familySteps: 3 },
  ehcp: { meetings: 1, familySteps: 4 },
} as const;

/** Parents who are written to about one child: three children in five have two. */
export const writtenTo = 1.6;

/** How many children and schools something is about. */
export interface Counts {
  readonly schools: number;
  readonly onRoll: number;
  readonly ehcp: number;
  readonly support: number;
}

export const wholeOfEngland: Counts = totals;

export const countsOf = (schools: readonly Omit<Counts, 'schools'>[]): Counts => ({
  schools: schools.length,
  onRoll: schools.reduce((sum, { onRoll }) => sum + onRoll, 0),
  ehcp: schools.reduce((sum, { ehcp }) => sum + ehcp, 0),
  support: schools.reduce((sum, { support }) => sum + support, 0),
});

/** What a year of these children and schools brings. */
export const yearOf = ({ schools, ehcp, support }: Counts) => {
  const steps =
    support * meetingsAYear.support.meetings * meetingsAYear.support.familySteps +
    ehcp * meetingsAYear.ehcp.meetings * meetingsAYear.ehcp.familySteps;
  return {
    deadlines: Math.round(
      support * deadlinesAYear.support + ehcp * deadlinesAYear.ehcp + schools * deadlinesAYear.school,
    ),
    meetings: support * meetingsAYear.support.meetings + ehcp * meetingsAYear.ehcp.meetings,
    meetingSteps: steps,
    familyEmails: Math.round(steps * writtenTo),
    digests: schools * schoolDays,
  };
};
