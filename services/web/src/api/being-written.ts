import type { PupilView } from '@waymark/contracts';

/** Whether messages of a planned meeting are due to be written by now, and so appear within a minute. */
export const areMessagesBeingWritten = ({ meetings, today }: Pick<PupilView, 'meetings' | 'today'>): boolean =>
  meetings.some(({ state, next }) => state === 'planned' && next !== null && next <= today);
