import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { DueDate } from './due-date.tsx';

const shown = (date: string, done = false) =>
  renderToStaticMarkup(<DueDate date={date} today="2026-03-12" done={done} />);

it('marks an overdue date by a shape and by words', () => {
  expect(shown('2026-03-11')).toContain('<svg');
  expect(shown('2026-03-11')).toContain('overdue by 1 day');
  expect(shown('2026-03-12')).not.toContain('<svg');
});

it('stops counting once it is done', () =>
  expect(shown('2026-03-11', true)).toBe(
    '<span class="due-date" data-nearness="later"><time dateTime="2026-03-11">Wed 11 Mar 2026</time></span>',
  ));

it('says the last school day by then where it is another day, and only to whoever owes it', () => {
  const due = (lastSchoolDay: string | null, waiting = false) =>
    renderToStaticMarkup(
      <DueDate date="2026-10-28" today="2026-10-12" lastSchoolDay={lastSchoolDay} waiting={waiting} />,
    );
  expect(due('2026-10-23')).toContain('last school day <time dateTime="2026-10-23">Fri 23 Oct 2026</time>');
  const late = renderToStaticMarkup(<DueDate date="2026-10-10" today="2026-10-12" lastSchoolDay="2026-10-09" />);
  for (const other of [due('2026-10-28'), due(null), due('2026-10-23', true), late])
    expect(other).not.toContain('last school');
});
