import type { Context } from 'hono';

/** What a form held, as text; what is not there is empty, and only the first of several counts. */
export interface Form {
  readonly text: (name: string) => string;
  readonly file: (name: string) => File | null;
}

/** Reads a form that was sent, of either encoding. */
export const readForm = async (c: Context): Promise<Form> => {
  const body = await c.req.parseBody();
  return {
    text: (name) => {
      const value = body[name];
      return typeof value === 'string' ? value : '';
    },
    file: (name) => {
      const value = body[name];
      return value instanceof File && value.size > 0 ? value : null;
    },
  };
};
