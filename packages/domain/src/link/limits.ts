/** How often something may be asked for in an hour before it has to wait. ux.md 4.5. */
export const hourlyLimits = {
  /** Links mailed to one address or for one person. */
  address: 5,
  /** Links asked for from one source: a school's whole evening may come through one. */
  source: 60,
  /** Addresses of links that opened nothing, from one source. */
  closedLinks: 120,
  /** Readings of one staff calendar: several programs and a person who presses Refresh. */
  feed: 60,
} as const;
export type HourlyLimit = keyof typeof hourlyLimits;
