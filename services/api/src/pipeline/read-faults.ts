import type { Fault } from '@waymark/contracts';
import type * as z from 'zod';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const pathText = (path: Path): string => path.map(String).join('.');

/** Of a choice that nothing fits, the alternative that came nearest: the one that at least has the right outer shape. */
const nearest = (errors: readonly (readonly Issue[])[]): readonly Issue[] =>
  errors.find((issues) => issues.every(({ path }) => path.length > 0)) ?? errors[0] ?? [];

const faultsOf = (issue: Issue, parent: Path): Fault[] => {
  const path = [...parent, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: pathText([...path, key]), message: 'is not known here; leave it out' }));
    case 'invalid_union':
      return issue.errors.length > 0
        ? nearest(issue.errors).flatMap((inner) => faultsOf(inner, path))
        : [{ path: pathText(path), message: issue.message }];
    default:
      return [{ path: pathText(path), message: issue.message }];
  }
};

/** Every fault of an input with its path, as `faults` of a problem. */
export const faultsFrom = (error: z.ZodError): Fault[] => error.issues.flatMap((issue) => faultsOf(issue, []));
