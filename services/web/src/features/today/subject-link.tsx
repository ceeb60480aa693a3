import type { Today } from '@waymark/contracts';
import { Link } from '../../design/link/link.tsx';
import { yearName } from '../../words/years.ts';

type Subject = Today['tasks'][number]['subject'];

/** What tells the subject of one line from another's. */
export const subjectKey = (subject: Subject): string => {
  switch (subject.kind) {
    case 'pupil':
      return subject.pupilId;
    case 'staff':
      return subject.staffId;
    case 'school':
      return subject.schoolId;
  }
};

/** Whom a line is about, and the way there; `part` is the part of the page that matters. */
export const SubjectLink = ({ subject, part }: { readonly subject: Subject; readonly part?: string }) => {
  if (subject.kind === 'school') return <Link href="/school#documents">The school</Link>;
  if (subject.kind === 'staff') return <Link href={`/staff/${subject.staffId}`}>{subject.name}</Link>;
  const place = subject.regGroup ?? (subject.ncYear === null ? null : yearName(subject.ncYear));
  return (
    <>
      <Link href={`/pupils/${subject.pupilId}${part === undefined ? '' : `#${part}`}`}>
        {`${subject.forename} ${subject.surname}`.trim()}
      </Link>
      {place !== null && <span className="today__about"> {place}</span>}
    </>
  );
};
