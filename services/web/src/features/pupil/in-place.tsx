import { Button } from '../../design/button/button.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { type Fact, KeyValue } from '../../design/key-value/key-value.tsx';
import { Notice } from '../../design/notice/notice.tsx';
import { Provision } from '../../design/tag/tag.tsx';
import { usePupil } from './pupil-context.tsx';

const day = (date: string | null | undefined) => (date == null ? {} : { value: spokenDate(date) });

/** What is in place for this child: the level, since when and why, and the plan its dates count from. */
export const InPlace = () => {
  const { view, may, open } = usePupil();
  const { pupil, ehcp, plans, notes } = view;
  const plan = plans.find(({ state }) => state === 'current');
  const decision = notes.toSorted((a, b) => b.on.localeCompare(a.on))[0];
  const edit = (panel: string, label: string) =>
    may('pupil:change')
      ? {
          action: (
            <Button size="s" tone="quiet" aria-haspopup="dialog" onClick={() => open(panel)}>
              {label}
            </Button>
          ),
        }
      : {};
  const school: Fact = {
    label: 'School',
    value: view.school.name,
    ...(may('pupil:move')
      ? {
          action: (
            <Button size="s" tone="quiet" aria-haspopup="dialog" onClick={() => open('school')}>
              Move
            </Button>
          ),
        }
      : {}),
  };
  const level: Fact = {
    label: 'Level',
    value: (
      <>
        <Provision code={pupil.provision} />
        {decision !== undefined && <span className="soft small"> since {spokenDate(decision.on).slice(4)}</span>}
      </>
    ),
    ...edit('register', 'Decide'),
  };
  const support: readonly Fact[] = [
    {
      label: 'Support began',
      ...day(plan?.provisionStartedOn),
      ...edit('support', plan === undefined ? 'Add the plan' : 'Change'),
    },
    { label: 'Last reviewed', ...day(plan?.lastReviewOn) },
    { label: 'Next review', ...day(plan?.reviewOn) },
  ];
  const statutory: readonly Fact[] = [
    {
      label: 'Plan first made',
      ...day(ehcp?.planFirstMadeOn),
      ...edit('ehcp', ehcp === null ? 'Add its dates' : 'Change'),
    },
    {
      label: 'Last review',
      ...(ehcp?.lastReview == null
        ? {}
        : {
            value: [
              ehcp.lastReview.meetingOn === null ? null : `met ${spokenDate(ehcp.lastReview.meetingOn).slice(4)}`,
              ehcp.lastReview.decidedOn === null ? null : `decided ${spokenDate(ehcp.lastReview.decidedOn).slice(4)}`,
            ]
              .filter(Boolean)
              .join(', '),
          }),
    },
    { label: 'Local authority', value: ehcp?.placingLa ?? view.school.laName },
  ];
  return (
    <div className="stack" data-gap="s">
      <h3>In place</h3>
      <KeyValue
        facts={[level, ...(pupil.provision === 'E' ? statutory : pupil.provision === 'K' ? support : []), school]}
      />
      {view.outOfYear !== null && <Notice>{view.outOfYear}</Notice>}
      {pupil.sencoNote !== null && <p className="pupil__note">{pupil.sencoNote}</p>}
    </div>
  );
};
