import type { PlanMessage } from '@waymark/contracts';
import type { Hash } from '@waymark/domain';
import { type Clock, faultFields, type Logger } from '@waymark/runtime';
import { type ChangeDeps, readSchoolFacts, type Stores } from '@waymark/store';
import type { deadlinesEvents } from '../events.ts';
import { giveUpOnItem } from './give-up-on-item.ts';
import { planPupilItem } from './plan-pupil-item.ts';
import { planSchoolItem } from './plan-school-item.ts';
import { planStaffItem } from './plan-staff-item.ts';

export interface PlannerDeps {
  readonly stores: Pick<Stores, 'forTenant'>;
  readonly clock: Clock;
  /** A new ULID. */
  readonly newId: () => string;
  /** SHA-256: message ids are made with it. */
  readonly hash: Hash;
  readonly log: Logger<typeof deadlinesEvents>;
}

/** What one item is planned with: its trust's stores, bound, and one reading of the clock. */
export interface PlanningDeps extends ChangeDeps {
  readonly hash: Hash;
  readonly requestId: string;
}

/** How an item's planning ended: with how many messages and tasks, with nothing due any more, or with no such file. */
export type ItemOutcome =
  | { readonly outcome: 'planned'; readonly count: number }
  | { readonly outcome: 'nothing-due' | 'gone' };

/** An item is tried this often before it becomes a person's task. */
const tries = 3;

/**
 * Plans one item that is due: writes the messages and tasks it owes and the next day on which it must be looked at, in
 * one transaction. A second delivery changes nothing. What fails for the third time leaves `due` and becomes a task.
 */
export const createPlanner =
  ({ stores, clock, newId, hash, log }: PlannerDeps) =>
  async (message: PlanMessage, { attempt }: { readonly attempt: number }): Promise<void> => {
    const tenant = stores.forTenant(message.trustId);
    const about = {
      trustId: message.trustId,
      subjectKind: message.subject.kind,
      subjectId: message.subject.id,
      item: message.item,
    };
    const planning: PlanningDeps = {
      stores: tenant,
      facts: readSchoolFacts(tenant),
      today: clock.today(),
      now: clock.now(),
      newId,
      hash,
      requestId: newId(),
    };
    const plan = (): Promise<ItemOutcome> => {
      const { subject, item } = message;
      switch (subject.kind) {
        case 'pupil':
          return planPupilItem(planning, { pupilId: subject.id, item });
        case 'staff':
          return planStaffItem(planning, { staffId: subject.id, item });
        case 'school':
          return planSchoolItem(planning, { schoolId: subject.id, item });
      }
    };
    try {
      const done = await plan();
      if (done.outcome === 'planned') log('ITEM_PLANNED', { ...about, count: done.count });
      if (done.outcome === 'gone') log('ITEM_GONE', about);
    } catch (fault) {
      if (attempt < tries) throw fault;
      await giveUpOnItem(planning, message);
      log('ITEM_GIVEN_UP', { ...about, ...faultFields(fault) });
    }
  };
