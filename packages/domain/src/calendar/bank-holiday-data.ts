/** The days of one year as `MM-DD`, and whether the government's list names them or the standing rule does. */
export type BankHolidayYear = { readonly year: number; readonly source: 'published' | 'rule'; readonly days: string };

/**
 * Bank holidays in England and Wales, one-offs and substitute days included, after https://www.gov.uk/bank-holidays.
 * Years marked `rule` are worked out by the standing rule (Easter; first and last Mondays; substitutes for weekends): a
 * proclamation can add or move a day. `pnpm bank-holidays` writes this list from the government's.
 */
export const bankHolidayYears: readonly BankHolidayYear[] = [
  { year: 2010, source: 'published', days: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28' },
  { year: 2011, source: 'published', days: '01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27' },
  { year: 2012, source: 'published', days: '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26' },
  { year: 2013, source: 'published', days: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26' },
  { year: 2014, source: 'published', days: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26' },
  { year: 2015, source: 'published', days: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28' },
  { year: 2016, source: 'published', days: '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27' },
  { year: 2017, source: 'published', days: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26' },
  { year: 2018, source: 'published', days: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26' },
  { year: 2019, source: 'published', days: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26' },
  { year: 2020, source: 'published', days: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28' },
  { year: 2021, source: 'published', days: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28' },
  { year: 2022, source: 'published', days: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27' },
  { year: 2023, source: 'published', days: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26' },
  { year: 2024, source: 'published', days: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26' },
  { year: 2025, source: 'published', days: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26' },
  { year: 2026, source: 'published', days: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28' },
  { year: 2027, source: 'published', days: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28' },
  { year: 2028, source: 'rule', days: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26' },
  { year: 2029, source: 'rule', days: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26' },
  { year: 2030, source: 'rule', days: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26' },
  { year: 2031, source: 'rule', days: '01-01 04-11 04-14 05-05 05-26 08-25 12-25 12-26' },
  { year: 2032, source: 'rule', days: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28' },
  { year: 2033, source: 'rule', days: '01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27' },
  { year: 2034, source: 'rule', days: '01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26' },
  { year: 2035, source: 'rule', days: '01-01 03-23 03-26 05-07 05-28 08-27 12-25 12-26' },
  { year: 2036, source: 'rule', days: '01-01 04-11 04-14 05-05 05-26 08-25 12-25 12-26' },
  { year: 2037, source: 'rule', days: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28' },
  { year: 2038, source: 'rule', days: '01-01 04-23 04-26 05-03 05-31 08-30 12-27 12-28' },
  { year: 2039, source: 'rule', days: '01-03 04-08 04-11 05-02 05-30 08-29 12-26 12-27' },
  { year: 2040, source: 'rule', days: '01-02 03-30 04-02 05-07 05-28 08-27 12-25 12-26' },
  { year: 2041, source: 'rule', days: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26' },
  { year: 2042, source: 'rule', days: '01-01 04-04 04-07 05-05 05-26 08-25 12-25 12-26' },
  { year: 2043, source: 'rule', days: '01-01 03-27 03-30 05-04 05-25 08-31 12-25 12-28' },
  { year: 2044, source: 'rule', days: '01-01 04-15 04-18 05-02 05-30 08-29 12-26 12-27' },
  { year: 2045, source: 'rule', days: '01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26' },
  { year: 2046, source: 'rule', days: '01-01 03-23 03-26 05-07 05-28 08-27 12-25 12-26' },
  { year: 2047, source: 'rule', days: '01-01 04-12 04-15 05-06 05-27 08-26 12-25 12-26' },
  { year: 2048, source: 'rule', days: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28' },
  { year: 2049, source: 'rule', days: '01-01 04-16 04-19 05-03 05-31 08-30 12-27 12-28' },
  { year: 2050, source: 'rule', days: '01-03 04-08 04-11 05-02 05-30 08-29 12-26 12-27' },
];
