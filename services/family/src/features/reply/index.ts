import { meetingCalendarFile } from '@waymark/documents/calendar';
import { answerMeeting, instantAt, replyAnswers } from '@waymark/domain';
import type { FamilyApp } from '../../family-app.ts';
import { changeFile } from '../../links/change-file.ts';
import { provesForm } from '../../links/form-proof.ts';
import { type OpenLink, openLink } from '../../links/open-link.ts';
import { type Form, readForm } from '../../links/read-form.ts';
import { seeOther } from '../../pages/answer.ts';
import type { Faults } from '../../pages/fields.ts';
import { fieldsOf, type ReplyFields, replyPage } from './reply-page.ts';

const sentFields = (form: Form): ReplyFields => ({
  answer: form.text('answer'),
  note: form.text('note'),
  interpreter: form.text('interpreter'),
  language: form.text('language'),
  access: form.text('access'),
});

const choiceFaults = (fields: ReplyFields): Faults =>
  replyAnswers.some((answer) => answer === fields.answer)
    ? []
    : [{ path: 'answer', message: 'Tell us if you can come' }];

const ownReply = ({ file, meeting, link }: OpenLink) =>
  file.replies.find(
    ({ meetingId, who, occurrence }) =>
      meetingId === meeting.id && who === link.who && occurrence === meeting.occurrence,
  );

/** The invitation's link: answering, the calendar file, and asking for a way in. */
export const mountReply = (family: FamilyApp): void => {
  const { deps, prefix, get, post, show, closed } = family;
  const pathOf = (token: string) => `${prefix}/r/${token}`;
  const open = (token: string, requestId: string) => openLink(deps, { token, requestId, purpose: 'reply' });

  get('/r/:token', async (c) => {
    const opened = await open(c.req.param('token') ?? '', c.get('requestId'));
    if (!opened.open) return closed(c);
    const saved = c.req.query('saved') !== undefined;
    const page = { opened, path: pathOf(opened.token), fields: fieldsOf(ownReply(opened)), faults: [], saved };
    return show(replyPage(page));
  });

  post('/r/:token', async (c) => {
    const requestId = c.get('requestId');
    const opened = await open(c.req.param('token') ?? '', requestId);
    const form = await readForm(c);
    if (!opened.open || !provesForm(opened.token, form.text('csrf'))) return closed(c);
    const fields = sentFields(form);
    const path = pathOf(opened.token);
    const unanswered = choiceFaults(fields);
    const again = (faults: Faults) => show(replyPage({ opened, path, fields, faults, saved: false }), 400);
    const answer = replyAnswers.find((each) => each === fields.answer);
    if (answer === undefined || unanswered.length > 0) return again(unanswered);
    const kept = await changeFile(deps, opened, {
      what: 'meeting-answered',
      requestId,
      decide: (file, context) =>
        answerMeeting(
          file,
          {
            ...{ meetingId: opened.meeting.id, who: opened.link.who, answer, note: fields.note, access: fields.access },
            interpreter: { needed: fields.interpreter === 'yes', language: fields.language },
          },
          { ...context, taskId: deps.ids.task() },
        ),
    });
    return kept.ok ? seeOther(c, `${path}?saved`) : again(kept.faults);
  });

  get('/r/:token/meeting.ics', async (c) => {
    const opened = await open(c.req.param('token') ?? '', c.get('requestId'));
    if (!opened.open) return closed(c);
    const { meeting, school, token } = opened;
    const file = meetingCalendarFile({
      uid: `${meeting.id}@waymark`,
      schoolName: school.name,
      startsAt: instantAt(meeting.on, meeting.startsAt),
      endsAt: instantAt(meeting.on, meeting.endsAt),
      place: meeting.place,
      rsvpUrl: `${deps.familyUrl}/r/${token}`,
      sequence: meeting.occurrence,
      method: 'PUBLISH',
      organiserEmail: null,
      madeAt: deps.clock.now(),
    });
    return new Response(file, {
      headers: {
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': 'attachment; filename="meeting.ics"',
        'cache-control': 'no-store',
      },
    });
  });
};
