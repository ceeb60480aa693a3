import { adultIdSchema, taskIdSchema } from '../../ids/index.ts';
import type { Notice } from '../notice-row.ts';
import type { Task } from '../task.ts';
import type { SettleContext } from './context.ts';

/** A letter to send for every message that turned out to be for paper while it waited. */
export const lettersFor = (
  before: readonly Notice[],
  after: readonly Notice[],
  { today, newId }: SettleContext,
): Task[] => {
  const was = new Map(before.map((notice) => [notice.id, notice.state]));
  return after
    .filter((notice) => notice.state === 'CANCELLED' && notice.reason === 'PAPER' && was.get(notice.id) !== 'CANCELLED')
    .map((notice) => ({
      id: taskIdSchema.parse(newId()),
      kind: 'send-letter',
      state: 'open',
      why: 'This message cannot go by e-mail: send it as a letter',
      noticeId: notice.id,
      adultId: notice.recipient.kind === 'adult' ? adultIdSchema.parse(notice.recipient.id) : null,
      openedOn: today,
      dueOn: today,
      doneOn: null,
      doneBy: null,
      outcome: null,
    }));
};
