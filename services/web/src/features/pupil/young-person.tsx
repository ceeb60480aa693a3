import { spokenDate } from '../../design/due-date/due-words.ts';
import { Notice } from '../../design/notice/notice.tsx';
import { OwnRights } from './own-rights.tsx';
import { usePupil } from './pupil-context.tsx';
import { calledName } from './pupil-names.ts';
import { Told } from './told.tsx';

/** The child as somebody to be told, and from six months before her rights pass what she wishes. */
export const YoungPerson = () => {
  const { view } = usePupil();
  const { rightsPassAfter, rightsAskedFrom, today, pupil, child } = view;
  if (rightsPassAfter === null || rightsAskedFrom === null)
    return (
      <Notice tone="warning" title="No date of birth is recorded">
        Without one it cannot be said when the rights pass to the young person. Until then the parents are told.
      </Notice>
    );
  const recorded = pupil.wishes.length + pupil.capacity.length > 0;
  if (today < rightsAskedFrom && !recorded)
    return (
      <p className="small soft">
        The rights are the parents’ up to {spokenDate(rightsPassAfter, 'long')}; from the day after they are{' '}
        {calledName(pupil)}’s own. From {spokenDate(rightsAskedFrom, 'long')} ask them whom they wish to be told.
      </p>
    );
  return (
    <div className="pupil__young-person stack" data-gap="s">
      <div className="pupil__adult">
        <div>
          <h3>{calledName(pupil)}</h3>
          <p className="small">The young person</p>
          <p className="small soft">{pupil.email ?? 'No e-mail address of their own'}</p>
        </div>
        <Told decisions={child} />
      </div>
      {today <= rightsPassAfter && (
        <Notice tone="info" title={`The rights pass after ${spokenDate(rightsPassAfter, 'long')}`}>
          Until then the parents are told. From the day after, only adults whom {calledName(pupil)} wishes to be told
          are; ask now, so that nobody is left out unawares.
        </Notice>
      )}
      <OwnRights />
    </div>
  );
};
