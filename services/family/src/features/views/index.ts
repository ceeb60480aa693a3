import { saveView, sendViews } from '@waymark/domain';
import type { FamilyApp } from '../../family-app.ts';
import { changeFile } from '../../links/change-file.ts';
import { provesForm } from '../../links/form-proof.ts';
import { openSession } from '../../links/open-session.ts';
import { readForm } from '../../links/read-form.ts';
import { seeOther } from '../../pages/answer.ts';
import { checkPage, listPage, ownQuestions, questionPage, sentPage } from './views-pages.ts';

/** Your views: question by question, kept at every step, sent on purpose. */
export const mountViews = ({ deps, prefix, get, post, show, closed }: FamilyApp): void => {
  get('/views', async (c) => {
    const opened = await openSession(deps, c);
    return opened === null ? closed(c) : show(listPage(prefix, opened));
  });
  get('/views/:question', async (c) => {
    const opened = await openSession(deps, c);
    const question = opened && ownQuestions(opened).find(({ id }) => id === c.req.param('question'));
    return opened && question ? show(questionPage(prefix, opened, { question })) : closed(c);
  });
  post('/views/:question', async (c) => {
    const opened = await openSession(deps, c);
    const form = await readForm(c);
    const questions = opened === null ? [] : ownQuestions(opened);
    const at = questions.findIndex(({ id }) => id === c.req.param('question'));
    const question = questions[at];
    if (opened === null || question === undefined || !provesForm(opened.token, form.text('csrf'))) return closed(c);
    const given = form.text('text');
    const mine = { meetingId: opened.meeting.id, who: opened.link.who };
    const kept = await changeFile(deps, opened, {
      what: 'views-saved',
      requestId: c.get('requestId'),
      decide: (file, context) => saveView(file, { ...mine, question: question.id, text: given }, context),
    });
    if (!kept.ok) return show(questionPage(prefix, opened, { question, given, faults: kept.faults }), 400);
    if (form.text('go') !== 'next') return seeOther(c, `${prefix}/views`);
    const next = questions[at + 1];
    return seeOther(c, next === undefined ? `${prefix}/check` : `${prefix}/views/${next.id}`);
  });
  get('/check', async (c) => {
    const opened = await openSession(deps, c);
    return opened === null ? closed(c) : show(checkPage(prefix, opened));
  });
  post('/send', async (c) => {
    const opened = await openSession(deps, c);
    const form = await readForm(c);
    if (opened === null || !provesForm(opened.token, form.text('csrf'))) return closed(c);
    const kept = await changeFile(deps, opened, {
      what: 'views-sent',
      requestId: c.get('requestId'),
      decide: (file, context) => sendViews(file, { meetingId: opened.meeting.id, who: opened.link.who }, context),
    });
    return kept.ok ? seeOther(c, `${prefix}/sent`) : show(checkPage(prefix, opened, kept.faults), 400);
  });
  get('/sent', async (c) => {
    const opened = await openSession(deps, c);
    return opened === null ? closed(c) : show(sentPage(prefix, opened));
  });
};
