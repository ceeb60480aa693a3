import { letterOfNotice } from '@waymark/domain/words';
import type { Handler } from '../../pipeline/call.ts';
import { onPupil } from '../../pipeline/on-record.ts';
import { oneLetter } from './one-letter.ts';

/** The print twin of a message to the family. */
export const getNoticeLetter: Handler<'getNoticeLetter'> = onPupil(async (call, record) => {
  const notice = record.loaded.file.notices.find(({ id }) => id === call.params.noticeId);
  if (notice === undefined) return { ok: false, reason: 'not-found' };
  return oneLetter(call, record, { wanted: letterOfNotice(notice), id: notice.id });
});
