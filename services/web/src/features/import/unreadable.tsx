import type { ImportView, Problem } from '@waymark/contracts';
import { Button } from '../../design/button/button.tsx';
import { Notice } from '../../design/notice/notice.tsx';
import { KindChoice } from './read-step.tsx';
import { TakeFile } from './take-file.tsx';
import type { Settling } from './use-settling.ts';

/** A sheet that could not be read at all: what is wrong, how to mend it, and a place for another. */
export const Unreadable = ({ problem }: { readonly problem: NonNullable<ImportView['problem']> }) => (
  <>
    <Notice tone="problem" title={problem.title} live>
      <p>{problem.detail}</p>
      <p>
        <strong>{problem.fix}</strong>
      </p>
    </Notice>
    <TakeFile label="Another sheet" />
  </>
);

/** A check that was refused: nothing typed or chosen is lost, and it can be sent again. */
export const CheckRefused = ({ problem, settling }: { readonly problem: Problem; readonly settling: Settling }) => (
  <Notice tone="problem" title={problem.title} live action={<Button onClick={settling.again}>Try again</Button>}>
    {problem.detail !== problem.title && <p>{problem.detail}</p>}
    {problem.faults.map(({ path, message }) => (
      <p key={path}>{message}</p>
    ))}
  </Notice>
);

/** The sheet was taken for one that this person may not import: she may say what else it is. */
export const WrongKind = ({ view, settling }: { readonly view: ImportView; readonly settling: Settling }) => (
  <KindChoice view={view} settling={settling} />
);
