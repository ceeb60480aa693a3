import { Notice } from '../../design/notice/notice.tsx';
import { fieldId } from '../../forms/fault-problems.ts';
import type { Previewed } from './use-preview.ts';

const graded = (grade: number | null): string =>
  grade === null
    ? 'How easy it is to read is measured in English only.'
    : `It reads at school grade ${grade.toFixed(1)}; 5 or easier is wanted.`;

/** What stands against the words as they are, each leading to its place, and how hard they are to read. */
export const Findings = ({
  form,
  previewed: { preview },
}: {
  readonly form: string;
  readonly previewed: Previewed;
}) => {
  if (preview === undefined) return null;
  const { findings, grade } = preview;
  if (findings.length === 0) {
    return (
      <Notice tone="success" title="Nothing stands against these words" live>
        {graded(grade)}
      </Notice>
    );
  }
  const title = findings.length === 1 ? 'One thing to mend' : `${findings.length} things to mend`;
  return (
    <Notice tone="warning" title={`${title} before it can be approved`} live>
      <ul className="stack" data-gap="s">
        {findings.map(({ path, where, what, fix }) => (
          <li key={`${path} ${what}`}>
            {path === '' ? where : <a href={`#${fieldId(form, path)}`}>{where}</a>}: {what} {fix}
          </li>
        ))}
      </ul>
    </Notice>
  );
};
