import { type Fault, type Problem, type ProblemReason, problemReasons } from '@waymark/contracts';

export interface ProblemInput {
  readonly reason: ProblemReason;
  readonly requestId: string;
  /** What could not be done, why, and how to mend it; never a person's name or data. */
  readonly detail?: string;
  readonly faults?: readonly Fault[];
  readonly headers?: Readonly<Record<string, string>>;
}

const withoutDetail: Partial<Record<ProblemReason, string>> = {
  'not-signed-in': 'Sign in and try again.',
  'not-found': 'It does not exist, or it is not yours to see.',
  'internal-error': 'Nothing was lost. Try again, and if it fails again give your helper the request number.',
};

/** An answer that says why not, as problem+json (RFC 9457). */
export const problemResponse = ({ reason, requestId, detail, faults, headers }: ProblemInput): Response => {
  const { status, title } = problemReasons[reason];
  const problem: Problem = {
    type: `urn:waymark:problem:${reason}`,
    title,
    status,
    detail: detail ?? withoutDetail[reason] ?? title,
    requestId,
    faults: [...(faults ?? [])],
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  });
};
