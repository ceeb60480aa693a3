import { answerMeeting, replyAnswers } from '@waymark/domain';
import type { FamilyApp } from '../../family-app.ts';
import { changeFile } from '../../links/change-file.ts';
import { provesForm } from '../../links/form-proof.ts';
import { type OpenLink, openLink } from '../../links/open-link.ts';
import { readForm } from '../../links/read-form.ts';
import { seeOther } from '../../pages/answer.ts';
import type { Faults } from '../../pages/fields.ts';
import { type RequestFields, receiptPage, requestPage } from './request-pages.ts';
import { takePapers } from './take-paper.ts';

const fieldsOf = ({ file, meeting, link }: OpenLink): RequestFields => {
  const reply = file.replies.find(
    (each) => each.meetingId === meeting.id && each.who === link.who && each.occurrence === meeting.occurrence,
  );
  return { answer: reply?.answer ?? '', note: reply?.note ?? '', text: '' };
};

/** The professional's link: whether she comes, her advice as words or files, and a receipt for each. */
export const mountRequest = ({ deps, prefix, get, post, show, closed }: FamilyApp): void => {
  const open = (token: string, requestId: string) => openLink(deps, { token, requestId, purpose: 'request' });
  const pathOf = ({ token }: OpenLink) => `${prefix}/q/${token}`;
  const page = (opened: OpenLink, fields: RequestFields, faults: Faults, saved = false) =>
    show(
      requestPage({ opened, path: pathOf(opened), fields, faults, saved, today: deps.clock.today() }),
      faults.length > 0 ? 400 : 200,
    );

  get('/q/:token', async (c) => {
    const opened = await open(c.req.param('token') ?? '', c.get('requestId'));
    return opened.open ? page(opened, fieldsOf(opened), [], c.req.query('saved') !== undefined) : closed(c);
  });

  post('/q/:token', async (c) => {
    const requestId = c.get('requestId');
    const opened = await open(c.req.param('token') ?? '', requestId);
    const form = await readForm(c);
    if (!opened.open || !provesForm(opened.token, form.text('csrf'))) return closed(c);
    const fields = { answer: form.text('answer'), note: form.text('note'), text: '' };
    const answer = replyAnswers.find((each) => each === fields.answer);
    if (answer === undefined) return page(opened, fields, [{ path: 'answer', message: 'Tell us if you can come' }]);
    const given = { meetingId: opened.meeting.id, who: opened.link.who, answer, note: fields.note, access: '' };
    const kept = await changeFile(deps, opened, {
      what: 'meeting-answered',
      requestId,
      decide: (file, context) =>
        answerMeeting(
          file,
          { ...given, interpreter: { needed: false, language: '' } },
          { ...context, taskId: deps.ids.task() },
        ),
    });
    return kept.ok ? seeOther(c, `${pathOf(opened)}?saved`) : page(opened, fields, kept.faults);
  });

  post('/q/:token/papers', async (c) => {
    const requestId = c.get('requestId');
    const opened = await open(c.req.param('token') ?? '', requestId);
    const form = await readForm(c);
    if (!opened.open || !provesForm(opened.token, form.text('csrf'))) return closed(c);
    const taken = await takePapers(deps, opened, form, requestId);
    if (taken.ok) return seeOther(c, `${pathOf(opened)}/receipt/${taken.reference}`);
    return page(opened, { ...fieldsOf(opened), text: form.text('text') }, taken.faults);
  });

  get('/q/:token/receipt/:reference', async (c) => {
    const opened = await open(c.req.param('token') ?? '', c.get('requestId'));
    const receipt = opened.open ? receiptPage(pathOf(opened), opened, c.req.param('reference') ?? '') : null;
    return receipt === null ? closed(c) : show(receipt);
  });
};
