import { Button } from '../../design/button/button.tsx';
import { Notice } from '../../design/notice/notice.tsx';
import { usePupil } from './pupil-context.tsx';
import { calledName } from './pupil-names.ts';

const before = { school: '15 February', 'post-16-institution': '31 March' } as const;

/** Asks whether a child whose year is the last of a phase moves on: nothing is worked out until a person says so. */
export const QuestionOfMove = () => {
  const { view, may, open } = usePupil();
  const { phaseMove } = view;
  if (phaseMove === null || !may('pupil:change')) return null;
  const { to, year } = phaseMove;
  const where = to === 'school' ? 'move to another school' : 'move on to a post-16 institution';
  return (
    <div className="pupil__question">
      <Notice
        title={`Does ${calledName(view.pupil)} ${where} in September ${year}?`}
        action={
          <Button aria-haspopup="dialog" onClick={() => open('phase')}>
            Answer
          </Button>
        }
      >
        If so, the council must send a plan that names the next placement before {before[to]} {year}, and the review
        meeting must be held in time for that.
      </Notice>
    </div>
  );
};
