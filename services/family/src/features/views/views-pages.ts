import { londonDate, questionsFor, theChild, type ViewQuestion, type Views, viewsOf } from '@waymark/domain';
import { html } from 'hono/html';
import { proofFor } from '../../links/form-proof.ts';
import type { OpenLink } from '../../links/open-link.ts';
import { errorSummary, type Faults, hidden, textArea } from '../../pages/fields.ts';
import type { Markup, Page } from '../../pages/page.ts';
import { otherPages, sessionPage } from '../../pages/session-page.ts';
import { dayAndMonth, doneBox } from '../../pages/words.ts';

/** What she has written for this meeting; null: nothing yet. */
const ownViews = ({ file, meeting, link }: OpenLink): Views | null =>
  viewsOf(file, { meetingId: meeting.id, who: link.who });

export const ownQuestions = ({ meeting, link }: OpenLink): readonly ViewQuestion[] =>
  questionsFor(meeting.kind, link.who);

const answerTo = (views: Views | null, { id }: ViewQuestion): string =>
  views?.draft.find(({ question }) => question === id)?.text ?? '';

/** Whether something was written or taken back since it was sent. */
const changedSince = (views: Views): boolean =>
  views.sent !== null && JSON.stringify(views.sent.answers) !== JSON.stringify(views.draft);

const sentBox = (views: Views | null): Markup | string => {
  if (views?.sent == null) return '';
  const on = dayAndMonth(londonDate(views.sent.at));
  return changedSince(views)
    ? doneBox(`You sent your views on ${on}.`, 'You have changed something since. Send again so that school sees it.')
    : doneBox(`You sent your views on ${on}. Thank you.`, 'You can add more. Then send again.');
};

/** The questions, with what is written already. */
export const listPage = (prefix: string, opened: OpenLink): Page => {
  const views = ownViews(opened);
  const child = opened.link.who === theChild;
  const line = (question: ViewQuestion) =>
    html`<li><a href="${prefix}/views/${question.id}">${question.words}</a><span class="state">${answerTo(views, question) === '' ? 'Not written yet' : 'Written'}</span></li>`;
  return sessionPage(opened, {
    title: 'Your views',
    body: html`${sentBox(views)}<h1>Your views</h1>
<p>${child ? 'It is your meeting. Tell us what you think.' : 'Tell us what you think before the meeting.'} There are no right or wrong answers.</p>
<p>Answer as many as you like. We keep each answer when you press Save. School sees them when you press Send, not before.</p>
<ul class="tasks">${ownQuestions(opened).map(line)}</ul>
${views === null || views.draft.length === 0 ? '' : html`<p><a class="button" href="${prefix}/check">Check and send</a></p>`}
<p>You can stop and come back on any phone or computer. Ask for a new sign-in link to do so.</p>
${otherPages(prefix, opened)}`,
  });
};

/** One question. `given` is what was just typed and has a fault. */
export const questionPage = (
  prefix: string,
  opened: OpenLink,
  {
    question,
    given = null,
    faults = [],
  }: { readonly question: ViewQuestion; readonly given?: string | null; readonly faults?: Faults },
): Page => {
  const questions = ownQuestions(opened);
  const at = questions.findIndex(({ id }) => id === question.id) + 1;
  return sessionPage(opened, {
    title: question.words,
    hasErrors: faults.length > 0,
    body: html`${errorSummary(faults)}<p class="hint">Question ${at} of ${questions.length}</p><h1>${question.words}</h1>
<form method="post" action="${prefix}/views/${question.id}" novalidate>${hidden('csrf', proofFor(opened.token))}
${textArea({ name: 'text', label: 'Your answer', hint: question.hint, value: given ?? answerTo(ownViews(opened), question), faults, rows: 8 })}
<div class="row"><button type="submit" name="go" value="next">${at === questions.length ? 'Save and check' : 'Save and go on'}</button>
<button class="second" type="submit" name="go" value="list">Save and go to the list</button></div></form>`,
  });
};

/** Everything she wrote, to read once more before it goes to school. */
export const checkPage = (prefix: string, opened: OpenLink, faults: Faults = []): Page => {
  const views = ownViews(opened);
  const answer = (question: ViewQuestion) => {
    const text = answerTo(views, question);
    return html`<dt>${question.words}</dt><dd>${text === '' ? html`<span class="state">You have not written anything.</span>` : text}</dd><dd><a href="${prefix}/views/${question.id}">Change<span class="hidden">: ${question.words}</span></a></dd>`;
  };
  return sessionPage(opened, {
    title: 'Check your answers',
    hasErrors: faults.length > 0,
    body: html`${errorSummary(faults)}<h1>Check your answers</h1>
<dl class="answers">${ownQuestions(opened).map(answer)}</dl>
<h2>Send them to school</h2>
<p>People at ${opened.school.name} who plan the meeting will read them. They may share them with the people at the meeting.</p>
<form method="post" action="${prefix}/send" id="views">${hidden('csrf', proofFor(opened.token))}<button type="submit">Send my views to school</button></form>
<p><a href="${prefix}/views">Not yet: back to the list</a></p>`,
  });
};

/** They are with the school. */
export const sentPage = (prefix: string, opened: OpenLink): Page =>
  sessionPage(opened, {
    title: 'We have your views',
    body: html`${doneBox('Thank you. School has your views.')}<h1>We have your views</h1>
<p>You can <a href="${prefix}/views">add or change something</a> until ${dayAndMonth(opened.meeting.on)}. Send again after you do.</p>
${otherPages(prefix, opened)}`,
  });
