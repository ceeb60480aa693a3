import type { DeadlineView } from '@waymark/contracts';

/** Whether a council has let the day pass: its own breach, never the school's. */
export const isCouncilLate = ({ owner, state, dueOn }: DeadlineView, today: string): boolean =>
  owner === 'local-authority' && (state === 'missed' || (state === 'open' && dueOn < today));
