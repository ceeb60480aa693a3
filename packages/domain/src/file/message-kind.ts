import * as z from 'zod';

/** What a message is for; who may be told is decided for each kind apart. */
export const messageKinds = ['meeting', 'document', 'update'] as const;
export const messageKindSchema = z.enum(messageKinds);
export type MessageKind = z.infer<typeof messageKindSchema>;
