import { hoursIn, type Meeting, spoken, spokenWithDay } from '@waymark/domain';
import { html } from 'hono/html';
import type { Markup } from './page.ts';

/** "13 May": a day without its year. */
export const dayAndMonth = (day: Meeting['on']): string => spoken(day).split(' ').slice(0, 2).join(' ');

/** All that may be said of a meeting without signing in: its school, day, time and place. */
export const meetingCard = (school: string, { on, startsAt, endsAt, place }: Meeting): Markup =>
  html`<dl class="facts"><div><dt>School</dt><dd>${school}</dd></div><div><dt>When</dt><dd>${spokenWithDay(on)}, ${hoursIn.en(startsAt, endsAt)}</dd></div><div><dt>Where</dt><dd>${place}</dd></div></dl>`;

/** A box that says something was done. */
export const doneBox = (...sentences: readonly string[]): Markup =>
  html`<div class="done" role="status">${sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>`;
