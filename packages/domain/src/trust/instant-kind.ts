import * as z from 'zod';

/** What a member of staff may ask to hear of at once; everything else waits for her daily digest. */
export const instantKinds = ['held', 'came-back', 'reply', 'missed'] as const;
export const instantKindSchema = z.enum(instantKinds);
export type InstantKind = z.infer<typeof instantKindSchema>;
