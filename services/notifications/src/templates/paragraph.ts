import type { Block } from '@waymark/domain';

/** A paragraph of a message to staff. */
export const paragraph = (...sentences: readonly string[]): Block => ({ kind: 'text', sentences });
