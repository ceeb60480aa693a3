import type { ForecastRisk, ForecastView } from '@waymark/contracts';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { EmptyState } from '../../design/empty-state/empty-state.tsx';
import { JumpLinks } from '../../design/jump-links/jump-links.tsx';
import { Section } from '../../design/section/section.tsx';
import { SomeOf } from '../today/some-of.tsx';
import { subjectKey } from '../today/subject-link.tsx';
import { actionsInOrder, actionTitles } from './actions.ts';
import { ForecastLine } from './forecast-line.tsx';
import { PaceTable } from './pace-table.tsx';

const Lines = ({ label, rows, today }: { label: string; rows: readonly ForecastRisk[]; today: string }) => (
  <SomeOf rows={rows}>
    {(shown) => (
      <ul className="forecast__list" aria-label={label}>
        {shown.map((risk) => (
          <ForecastLine key={`${subjectKey(risk.subject)}.${risk.deadlineId}`} risk={risk} today={today} />
        ))}
      </ul>
    )}
  </SomeOf>
);

/** The duties at risk under the one action that helps each most; then what others owe; then what it all goes by. */
export const ForecastLists = ({ view }: { readonly view: ForecastView }) => {
  const groups = actionsInOrder
    .map((action) => ({ action, rows: view.school.filter((risk) => risk.action === action) }))
    .filter(({ rows }) => rows.length > 0);
  const jumps = [
    ...groups.map(({ action, rows }) => ({ id: action, label: actionTitles[action], count: rows.length })),
    ...(view.others.length > 0 ? [{ id: 'others', label: 'Owed by others', count: view.others.length }] : []),
  ];
  return (
    <>
      {jumps.length > 1 && <JumpLinks items={jumps} />}
      {groups.length === 0 && (
        <EmptyState>
          {view.due === 0
            ? 'Nothing is due in the next twelve weeks.'
            : `Nothing of the school’s own looks like being missed by ${spokenDate(view.upTo)}.`}
        </EmptyState>
      )}
      {groups.map(({ action, rows }) => (
        <Section key={action} id={action} title={actionTitles[action]} count={rows.length}>
          <Lines label={actionTitles[action]} rows={rows} today={view.today} />
        </Section>
      ))}
      {view.others.length > 0 && (
        <Section id="others" title="Owed by others" count={view.others.length}>
          <p className="soft">A council’s or a family’s: not the school’s to miss, and worth asking about.</p>
          <Lines label="Owed by others" rows={view.others} today={view.today} />
        </Section>
      )}
      <Section title="What this goes by">
        <p className="soft">
          What is past; what is planned too late; and how much the school did in the last year, taken in the order of
          the last days. Nothing is guessed from fewer than ten.
        </p>
        <PaceTable pace={view.pace} />
      </Section>
    </>
  );
};
