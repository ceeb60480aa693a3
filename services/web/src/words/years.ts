const order = ['E1', 'E2', 'N1', 'N2', 'R', ...Array.from({ length: 14 }, (_, year) => String(year + 1)), 'X'];

/** A year as the census writes it, in words: "Reception", "Year 4". */
export const yearName = (code: string | null): string => {
  if (code === null) return 'No year given';
  if (code === 'R') return 'Reception';
  if (code === 'X') return 'Mixed years';
  if (code.startsWith('N')) return `Nursery ${code.slice(1)}`;
  if (code.startsWith('E')) return `Early years ${code.slice(1)}`;
  return `Year ${code}`;
};

/** Where a year stands among the others, the youngest first; one that is not known comes last. */
export const yearRank = (code: string | null): number => {
  const at = code === null ? -1 : order.indexOf(code);
  return at === -1 ? order.length : at;
};

/** Every year there is, the youngest first. */
export const yearCodes: readonly string[] = order;
