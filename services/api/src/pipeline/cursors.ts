import { createHmac } from 'node:crypto';
import type { RouteId } from '@waymark/contracts';
import { sameSecret } from '@waymark/runtime/http';
import { type Cursor, cursorSchema } from '@waymark/store';
import * as z from 'zod';

/** What a cursor is good for: one route, for one record of one trust. */
export interface CursorPlace {
  readonly route: RouteId;
  readonly trustId: string;
  readonly recordId: string;
}

const payloadSchema = z.strictObject({ place: z.string(), at: cursorSchema });
const placeText = ({ route, trustId, recordId }: CursorPlace): string => `${route}|${trustId}|${recordId}`;

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Signs where a list goes on, so that nobody can write one herself or take it elsewhere. */
export const createCursors = (secret: string) => {
  const sign = (text: string): string => createHmac('sha256', secret).update(`cursor|${text}`).digest('base64url');
  return {
    write: (place: CursorPlace, at: Cursor): string => {
      const text = Buffer.from(JSON.stringify({ place: placeText(place), at })).toString('base64url');
      return `${text}.${sign(text)}`;
    },
    /** Null: not one of ours, or for another place. */
    read: (place: CursorPlace, cursor: string): Cursor | null => {
      const [text = '', signature = ''] = cursor.split('.');
      if (!sameSecret(sign(text), signature)) return null;
      const payload = payloadSchema.safeParse(jsonOf(Buffer.from(text, 'base64url').toString('utf8')));
      return payload.success && payload.data.place === placeText(place) ? payload.data.at : null;
    },
  };
};
export type Cursors = ReturnType<typeof createCursors>;
