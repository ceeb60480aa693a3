import type { DeadlineView } from '@waymark/contracts';
import { Button } from '../../design/button/button.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { isCouncilLate } from '../deadline/council-late.ts';
import { usePupil } from './pupil-context.tsx';

/** What can be done about an open deadline: record what happened, chase a late council, or end it with a reason. */
export const DeadlineActions = ({ deadline }: { readonly deadline: DeadlineView }) => {
  const { view, open } = usePupil();
  const { id, asks, endsBy, chasedOn } = deadline;
  const late = isCouncilLate(deadline, view.today);
  return (
    <div className="stack" data-gap="s">
      <p className="soft small">What ends it: {endsBy}</p>
      {late && chasedOn !== null && <p className="small">The council was last asked on {spokenDate(chasedOn)}.</p>}
      <div className="row">
        {asks.length > 0 ? (
          <Button size="s" icon="check" aria-haspopup="dialog" onClick={() => open(`fact.${id}`)}>
            Record what happened
          </Button>
        ) : (
          <Button size="s" icon="check" aria-haspopup="dialog" onClick={() => open(`done.${id}`)}>
            Mark as done
          </Button>
        )}
        {late && (
          <Button size="s" aria-haspopup="dialog" onClick={() => open(`chase.${id}`)}>
            Chase the council
          </Button>
        )}
        <Button size="s" tone="quiet" aria-haspopup="dialog" onClick={() => open(`waive.${id}`)}>
          Waive, with a reason
        </Button>
      </div>
    </div>
  );
};
