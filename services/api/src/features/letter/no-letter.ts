import type { NoLetter } from '@waymark/domain';
import type { Refusal } from '../../pipeline/call.ts';

const details = {
  'not-told': 'Whoever it is for may not be told at present; the family section says why, and what to check.',
  gone: 'What it tells of was changed or called off since. Look at the child’s meetings.',
} as const;

/** Why there is no letter to print, as a refusal. */
export const noLetter = (reason: NoLetter): Refusal =>
  reason === 'no-words'
    ? { ok: false, reason: 'not-found', detail: 'There is no letter of this message.' }
    : { ok: false, reason: 'not-now', detail: details[reason] };
