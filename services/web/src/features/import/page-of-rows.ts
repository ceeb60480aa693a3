/** How many rows a page of an import's table holds. */
export const rowsAPage = 100;

/** Which rows are in sight, counted from 1, and where the pages before and after begin; null where there is none. */
export const pageOfRows = (from: number, total: number) => {
  const start = Math.min(from, Math.max(0, Math.floor((total - 1) / rowsAPage) * rowsAPage));
  return {
    first: total === 0 ? 0 : start + 1,
    last: Math.min(total, start + rowsAPage),
    before: start === 0 ? null : Math.max(0, start - rowsAPage),
    after: start + rowsAPage < total ? start + rowsAPage : null,
  };
};
