import { type Adult, type MessageKind, messageKinds, wishesAbout } from '@waymark/domain';
import { html } from 'hono/html';
import { proofFor } from '../../links/form-proof.ts';
import type { OpenLink } from '../../links/open-link.ts';
import { hidden, radios } from '../../pages/fields.ts';
import type { Markup, Page } from '../../pages/page.ts';
import { sessionPage } from '../../pages/session-page.ts';
import { doneBox } from '../../pages/words.ts';

const kinds = {
  meeting: 'Letters about meetings',
  document: 'Papers, like reports and plans',
  update: 'News about how things are going',
} as const satisfies Record<MessageKind, string>;

const yesOrNo = [
  { value: 'yes', label: 'Yes, tell them' },
  { value: 'no', label: 'No, do not tell them' },
] as const;

/** How a form names one wish. */
export const wishField = (adult: Pick<Adult, 'id'>, kind: MessageKind): string => `wish-${adult.id}-${kind}`;

const adultPart = ({ file }: OpenLink, adult: Adult): Markup => {
  const question = (kind: MessageKind) => {
    const wish = wishesAbout(file.pupil.wishes, kind)[adult.id];
    const value = wish === true ? 'yes' : 'no';
    return radios({ name: wishField(adult, kind), label: kinds[kind], value, faults: [], choices: yesOrNo });
  };
  return html`<section aria-labelledby="adult-${adult.id}"><h2 id="adult-${adult.id}">${adult.forename}${adult.relationship === '' ? '' : ` (${adult.relationship.toLowerCase()})`}</h2>${messageKinds.map(question)}</section>`;
};

/** Who is told what about her: for each adult and each kind of message, yes or no. What she does not say yes to is no. */
export const whoPage = (prefix: string, opened: OpenLink, { saved }: { readonly saved: boolean }): Page =>
  sessionPage(opened, {
    title: 'Who is told what',
    body: html`${saved ? doneBox('We have kept what you decided.', 'It counts from now on. You can change it at any time.') : ''}<h1>Who is told what</h1>
<p>You are old enough now to decide. We tell an adult only if you say yes.</p>
<p>School may still have to tell someone if you are not safe.</p>
${
  opened.file.adults.length === 0
    ? html`<p>There is nobody to decide about.</p>`
    : html`<form method="post" action="${prefix}/who">${hidden('csrf', proofFor(opened.token))}
${opened.file.adults.map((adult) => adultPart(opened, adult))}
<button type="submit">Save</button></form>`
}
<h2>Who else sees things</h2>
<p>Staff at school who help you see what you send. The council sees the report of a yearly meeting.</p>
<p><a href="${prefix}/views">Back to your views</a></p>`,
  });
