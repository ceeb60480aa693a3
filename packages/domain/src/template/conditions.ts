import * as z from 'zod';
import type { MessageFacts } from './facts.ts';

interface ConditionMeaning {
  /** When a sentence with this condition is said, in words for whoever edits a message. */
  readonly said: string;
  readonly holds: (facts: MessageFacts) => boolean;
}

/** Every condition that a sentence can have. A fact that the sentence names is a condition of itself. */
export const conditions = {
  moved: { said: 'only where the day or time has changed', holds: ({ meeting }) => meeting?.moved ?? false },
  'takes-replies': { said: 'only where a reply reaches the school', holds: ({ school }) => school.takesReplies },
  'no-replies': { said: 'only where no reply reaches the school', holds: ({ school }) => !school.takesReplies },
  'no-phone': { said: 'only where the school gives no telephone number', holds: ({ school }) => school.phone === null },
  'no-views-by': { said: 'only where the day for views has passed', holds: ({ viewsBy }) => viewsBy === null },
  'no-year-group': { said: 'only where the year group is not known', holds: ({ yearGroup }) => yearGroup === null },
} as const satisfies Record<string, ConditionMeaning>;

export type Condition = keyof typeof conditions;

const conditionNames = [
  'moved',
  'takes-replies',
  'no-replies',
  'no-phone',
  'no-views-by',
  'no-year-group',
] as const satisfies readonly Condition[];

export const conditionSchema = z.enum(conditionNames);
