import { type Contact, type NextStep, spokenWithDay, theChild, whatHappensNext } from '@waymark/domain';
import { html } from 'hono/html';
import type { OpenLink } from '../../links/open-link.ts';
import type { Markup, Page } from '../../pages/page.ts';
import { sessionPage } from '../../pages/session-page.ts';
import { meetingCard } from '../../pages/words.ts';

interface Said {
  readonly when: (day: string) => string;
  readonly what: (child: boolean) => string;
}

/** What each step is, in plain words. */
const said = {
  views: {
    when: (day) => `By ${day}`,
    what: () => 'Tell us what you think. We can still take it later, up to the meeting.',
  },
  papers: {
    when: (day) => `By ${day}`,
    what: () => 'School sends everyone the papers for the meeting. You get them too.',
  },
  meeting: {
    when: (day) => day,
    what: (child) =>
      child
        ? 'Your meeting. You can bring someone. You can come for all or part of it.'
        : 'The meeting. You can bring someone to support you.',
  },
  report: {
    when: (day) => `By ${day}`,
    what: () => 'School writes down what was said. It sends this to you and to the council.',
  },
  'council-decides': {
    when: (day) => `By ${day}`,
    what: () =>
      'The council decides what happens now. It must write to you. Its letter says what you can do if you do not agree.',
  },
  notes: { when: (day) => `By ${day}`, what: () => 'School tells you what was agreed, who will do it and by when.' },
} as const satisfies Record<NextStep['step'], Said>;

const invitedPart = (professionals: readonly Contact[], child: boolean): Markup =>
  html`<h2>Who is asked to come</h2><ul><li>${child ? 'You' : 'You and your family'}</li><li>People from school</li>${professionals.map(
    ({ role, service }) =>
      html`<li>${[role, service].filter((part) => part !== '').join(', ') || 'An invited professional'}</li>`,
  )}</ul><p>Do you want someone else there? Tell school.</p>`;

/** What happens around this meeting, by its own dates, and where advice is to be had that is not the school's. */
export const nextPage = (prefix: string, opened: OpenLink, professionals: readonly Contact[]): Page => {
  const { meeting, school, link, file } = opened;
  const child = link.who === theChild;
  const council = file.ehcp?.placingLa ?? (school.laName === '' ? null : school.laName);
  const step = ({ step: name, on }: NextStep) =>
    html`<li><strong>${said[name].when(spokenWithDay(on))}</strong><br>${said[name].what(child)}</li>`;
  return sessionPage(opened, {
    title: 'What happens next',
    body: html`<h1>What happens next</h1>
${meetingCard(school.name, meeting)}
<ol class="steps">${whatHappensNext(meeting).map(step)}</ol>
${invitedPart(professionals, child)}
<h2>Free advice</h2>
<p>You can get free advice that is separate from school and from the council. The service is called SENDIASS.</p>
<p>Search the web for “SENDIASS${council === null ? '” and the name of your council' : ` ${council}”`}, or ask school for the number.</p>
<p><a href="${prefix}/views">Back to your views</a></p>`,
  });
};
