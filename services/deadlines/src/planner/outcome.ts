import type { ChangeRefusal } from '@waymark/store';
import type { ItemOutcome } from './create-planner.ts';

/** What a decision refuses with where a delivery finds nothing due: the item was planned before. */
export const nothingDue = { ok: false, faults: [{ path: 'item', message: 'Nothing is due for it any more' }] } as const;

/** What a refused change means for the item. Throws where it must be tried again. */
export const endedWithout = (refusal: ChangeRefusal): ItemOutcome => {
  switch (refusal.reason) {
    case 'refused':
      return { outcome: 'nothing-due' };
    case 'not-found':
      return { outcome: 'gone' };
    case 'changed-meanwhile':
    case 'upn-taken':
    case 'too-large':
    case 'done-before':
      throw new Error(`An item that is due could not be planned: ${refusal.reason}. It will be tried again.`);
  }
};
