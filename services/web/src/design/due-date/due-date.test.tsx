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
