import * as z from 'zod';

/** Why a request was not carried out, as problem+json (RFC 9457). Texts never hold a person's name or data. */
export const problemReasons = {
  'not-signed-in': { status: 401, title: 'You are not signed in' },
  forbidden: { status: 403, title: 'Your role does not allow this' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'bad-request': { status: 400, title: 'The request cannot be read' },
  'precondition-required': { status: 428, title: 'The request must say which version it changes' },
  'changed-meanwhile': { status: 412, title: 'Somebody else changed this in the meantime' },
  'upn-taken': { status: 409, title: 'Another pupil of this trust has this UPN' },
  'not-now': { status: 409, title: 'This cannot be done in its present state' },
  refused: { status: 422, title: 'This cannot be saved as it is' },
  'too-large': { status: 413, title: 'This is too large' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'internal-error': { status: 500, title: 'Something went wrong on our side' },
} as const;
export type ProblemReason = keyof typeof problemReasons;

/** One fault of the request: where (JSON path, or a form field) and what, and how to mend it. */
export const faultSchema = z.strictObject({ path: z.string(), message: z.string() });
export type Fault = z.infer<typeof faultSchema>;

export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  requestId: z.string(),
  faults: z.array(faultSchema),
});
export type Problem = z.infer<typeof problemSchema>;
