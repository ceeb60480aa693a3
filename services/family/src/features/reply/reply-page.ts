import { type Reply, theChild } from '@waymark/domain';
import { html } from 'hono/html';
import { proofFor } from '../../links/form-proof.ts';
import type { OpenLink } from '../../links/open-link.ts';
import { errorSummary, type Faults, hidden, radios, textArea, textLine } from '../../pages/fields.ts';
import type { Markup, Page } from '../../pages/page.ts';
import { dayAndMonth, doneBox, meetingCard } from '../../pages/words.ts';

/** What stands in the form: what was answered before, or what was just sent and has faults. */
export interface ReplyFields {
  readonly answer: string;
  readonly note: string;
  readonly interpreter: string;
  readonly language: string;
  readonly access: string;
}

/** The form as she left it; empty where she has not answered this occurrence of the meeting. */
export const fieldsOf = (reply: Reply | undefined): ReplyFields => ({
  answer: reply?.answer ?? '',
  note: reply?.note ?? '',
  interpreter: reply?.interpreter == null ? '' : 'yes',
  language: reply?.interpreter ?? '',
  access: reply?.access ?? '',
});

const answers = [
  { value: 'yes', label: 'Yes, I can come' },
  { value: 'another-time', label: 'I need another day or time' },
  { value: 'no', label: 'No, I cannot come' },
] as const;

const yesOrNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;

/** One press and she has answered: what else she may want to say can be said after it. */
const yesAtOnce = (path: string, token: string): Markup =>
  html`<form method="post" action="${path}">${hidden('csrf', proofFor(token))}${hidden('answer', 'yes')}
<button type="submit">Yes, I can come</button></form>
<h2>Does it not suit you, or do you need help to take part?</h2>`;

const answerForm = (path: string, token: string, fields: ReplyFields, faults: Faults, again: boolean): Markup =>
  html`<form method="post" action="${path}" novalidate>${hidden('csrf', proofFor(token))}
${radios({ name: 'answer', label: 'Can you come?', value: fields.answer, faults, choices: answers })}
${textArea({ name: 'note', label: 'Which days or times suit you?', hint: 'Fill this in if you need another day or time.', value: fields.note, faults, rows: 3 })}
${radios({ name: 'interpreter', label: 'Do you need an interpreter?', hint: 'You can leave this out.', value: fields.interpreter, faults, choices: yesOrNo })}
${textLine({ name: 'language', label: 'Which language?', hint: 'Fill this in if you need an interpreter.', value: fields.language, faults })}
${textArea({ name: 'access', label: 'What would help you take part?', hint: 'For example: joining by phone, large print, a room without stairs. You can leave this empty.', value: fields.access, faults, rows: 3 })}
<button type="submit">${again ? 'Change your answer' : 'Send your answer'}</button></form>`;

const signInPart = (path: string, token: string, child: boolean): Markup =>
  html`<h2>Tell us what you think</h2>
<p>${child ? 'Your views come first.' : 'You know your child best.'} It takes about 10 minutes. You can stop and come back.</p>
<p>First we check that it is you. We send a link to your email.</p>
<form method="post" action="${path}/sign-in">${hidden('csrf', proofFor(token))}<button class="second" type="submit">Email me a sign-in link</button></form>`;

export interface ReplyPage {
  readonly opened: OpenLink;
  readonly path: string;
  readonly fields: ReplyFields;
  readonly faults: Faults;
  readonly saved: boolean;
}

/** The page behind an invitation's link. It says no more than a poster would: nothing of the child, not even a name. */
export const replyPage = ({ opened, path, fields, faults, saved }: ReplyPage): Page => {
  const { school, meeting, link, token, file } = opened;
  const child = link.who === theChild;
  const title = child ? 'Your meeting at school' : 'A meeting about your child';
  const before = file.replies.find(({ meetingId, who }) => meetingId === meeting.id && who === link.who);
  const answered = before?.occurrence === meeting.occurrence;
  return {
    title,
    school,
    hasErrors: faults.length > 0,
    body: html`${errorSummary(faults)}${saved && answered ? doneBox('Thank you. We have your answer.', `You can change it until ${dayAndMonth(meeting.on)}.`) : ''}
<h1>${title}</h1>
${meetingCard(school.name, meeting)}
${answered || faults.length > 0 ? '' : yesAtOnce(path, token)}
${answerForm(path, token, fields, faults, answered)}
<h2>Add it to your calendar</h2>
<p><a href="${path}/meeting.ics" download>Save the date to your calendar</a></p>
${signInPart(path, token, child)}`,
  };
};
