import { addDays, londonDate, type ReceivedDocument, spoken, spokenWithDay, viewsDueDay } from '@waymark/domain';
import { html } from 'hono/html';
import { proofFor } from '../../links/form-proof.ts';
import type { OpenLink } from '../../links/open-link.ts';
import { errorSummary, type Faults, hidden, radios, textArea } from '../../pages/fields.ts';
import type { Markup, Page } from '../../pages/page.ts';
import { dayAndMonth, doneBox, meetingCard } from '../../pages/words.ts';

export interface RequestFields {
  readonly answer: string;
  readonly note: string;
  readonly text: string;
}

const answers = [
  { value: 'yes', label: 'Yes' },
  { value: 'another-time', label: 'I need another day or time' },
  { value: 'no', label: 'No' },
] as const;

const ownPapers = ({ file, meeting, link }: OpenLink): readonly ReceivedDocument[] =>
  file.documents.filter(({ meetingId, who }) => meetingId === meeting.id && who === link.who);

const received = (path: string, papers: readonly ReceivedDocument[]): Markup | string =>
  papers.length === 0
    ? ''
    : html`<h2>What we have from you</h2><ul>${papers.map(
        ({ name, reference, receivedAt }) =>
          html`<li>${name}, ${dayAndMonth(londonDate(receivedAt))}. <a href="${path}/receipt/${reference}">Receipt ${reference}</a></li>`,
      )}</ul>`;

const fileField = (faults: Faults): Markup => {
  const error = faults.find(({ path }) => path === 'file')?.message ?? null;
  return html`<div class="field${error === null ? '' : ' wrong'}"><label for="file">Or choose a file</label><p class="hint" id="file-hint">PDF, Word (.docx), OpenDocument (.odt), JPEG or PNG, up to 4 MB. Send more than one by sending again.</p>${
    error === null ? '' : html`<p class="error" id="file-error"><span class="hidden">Error:</span> ${error}.</p>`
  }<input type="file" id="file" name="file" accept=".pdf,.docx,.odt,.jpg,.jpeg,.png" aria-describedby="file-hint${error === null ? '' : ' file-error'}"></div>`;
};

export interface RequestPage {
  readonly opened: OpenLink;
  readonly path: string;
  readonly fields: RequestFields;
  readonly faults: Faults;
  readonly saved: boolean;
  readonly today: OpenLink['meeting']['on'];
}

/** What a professional is asked for, by when, and where to put it. The pupil is the one that the e-mail named. */
export const requestPage = ({ opened, path, fields, faults, saved, today }: RequestPage): Page => {
  const { school, meeting, token } = opened;
  const by = addDays(meeting.on, viewsDueDay[meeting.kind]);
  const proof = hidden('csrf', proofFor(token));
  return {
    title: 'Your advice for a meeting',
    school,
    hasErrors: faults.length > 0,
    body: html`${errorSummary(faults)}${saved ? doneBox('Thank you. We have your answer.') : ''}<h1>Your advice for a meeting</h1>
<p>This is about the pupil that our email named. This page does not show a name. The link is for you alone: please do not pass it on.</p>
${meetingCard(school.name, meeting)}
<h2>Can you come?</h2>
<form method="post" action="${path}" novalidate>${proof}
${radios({ name: 'answer', label: 'Your answer', value: fields.answer, faults, choices: answers })}
${textArea({ name: 'note', label: 'Which days or times suit you?', hint: 'Fill this in if you need another day or time.', value: fields.note, faults, rows: 2 })}
<button type="submit">Send your answer</button></form>
<h2>Your advice</h2>
<p>Tell us what is going well, what is hard and what should change. ${by > today ? html`We need it by <strong>${spokenWithDay(by)}</strong>, so that everyone can read it before the meeting.` : 'Please send it as soon as you can.'}</p>
<form method="post" action="${path}/papers" enctype="multipart/form-data" novalidate>${proof}
${textArea({ name: 'text', label: 'Write or paste your advice', value: fields.text, faults, rows: 8 })}
${fileField(faults)}
<button type="submit">Send your advice</button></form>
${received(path, ownPapers(opened))}`,
  };
};

/** What was sent in, with the number to keep. */
export const receiptPage = (path: string, opened: OpenLink, reference: string): Page | null => {
  const paper = ownPapers(opened).find((each) => each.reference === reference);
  if (paper === undefined) return null;
  const { name, bytes, receivedAt } = paper;
  return {
    title: 'We have your advice',
    school: opened.school,
    body: html`${doneBox('Thank you. School has what you sent.')}<h1>We have your advice</h1>
<dl class="facts"><div><dt>Reference</dt><dd>${reference}</dd></div><div><dt>What</dt><dd>${name}, ${Math.max(1, Math.round(bytes / 1000))} KB</dd></div><div><dt>When</dt><dd>${spoken(londonDate(receivedAt))}</dd></div><div><dt>For</dt><dd>Meeting at ${opened.school.name}, ${spoken(opened.meeting.on)}</dd></div></dl>
<p>Keep or print this page. It is your receipt.</p>
<p><a href="${path}">Send something else</a></p>`,
  };
};
