import type { Reason, RecipientDecision } from '../family/index.ts';
import type { Notice } from './notice-row.ts';

/** Reasons that keep a message from its road only: its reader may be told, by a letter. */
const roadIsBlocked: readonly Reason[] = ['SHARED_ADDRESS', 'CONFIDENTIAL_ADDRESS', 'NO_OWN_ADDRESS'];

/** Whether nothing but an address stands in the way. */
export const isRoadBlocked = (reason: string | null): boolean => roadIsBlocked.some((each) => each === reason);

/** Whether a person has had it written as a letter, and its reader may be told of it. */
export const goesAsLetter = ({ channel }: Notice, { outcome, reason }: RecipientDecision): boolean =>
  channel === 'paper' && (outcome === 'told' || isRoadBlocked(reason));
