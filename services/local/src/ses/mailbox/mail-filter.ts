import { isCalendarDate, londonDate } from '@waymark/domain';
import type { StoredMail } from '../stored-mail.ts';
import { folderId } from './person-folder.ts';

/** What a person asked to see. `page` counts from 1. */
export type MailFilter = { folder?: string; date?: string; page: number };

export const pageSize = 50;

/** Reads the filter from a query; what makes no sense there is left out. */
export function readFilter(query: Record<string, string>): MailFilter {
  const page = Number(query.page);
  return {
    ...(query.folder ? { folder: query.folder } : {}),
    ...(query.date && isCalendarDate(query.date) ? { date: query.date } : {}),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The messages of that folder and that day in London by their header Date. */
export function filtered(mails: readonly StoredMail[], { folder, date }: MailFilter): StoredMail[] {
  return mails.filter(
    ({ recipients, datedAt }) =>
      (folder === undefined || recipients.some((address) => folderId(address) === folder)) &&
      (date === undefined || londonDate(datedAt) === date),
  );
}

/** The query that shows this filter again, with other choices in place of some. */
export function queryOf(filter: Partial<MailFilter>): string {
  const { folder, date, page = 1 } = filter;
  const chosen = { ...(folder ? { folder } : {}), ...(date ? { date } : {}), ...(page > 1 ? { page: `${page}` } : {}) };
  const query = new URLSearchParams(chosen).toString();
  return query === '' ? '' : `?${query}`;
}
