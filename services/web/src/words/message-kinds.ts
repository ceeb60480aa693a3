import type { MessageKind } from '@waymark/domain';

/** The kinds of message as a list or a heading names them. */
export const messageKindWords = {
  meeting: 'Meetings',
  document: 'Documents',
  update: 'Updates',
} as const satisfies Readonly<Record<MessageKind, string>>;

/** In the order in which they are always shown. */
export const messageKinds = ['meeting', 'document', 'update'] as const satisfies readonly MessageKind[];
