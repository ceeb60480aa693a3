import type { Fault } from '@waymark/contracts';
import type { FieldProblem } from '../../design/error-summary/error-summary.tsx';
import { meetingKindName } from '../../words/meeting-kinds.ts';
import type { MeetingBody } from './planner-form.ts';

const labels: Readonly<Record<string, string>> = {
  on: 'The day',
  startsAt: 'The start',
  endsAt: 'The end',
  place: 'The place',
  state: 'The meeting',
};

/** A message that begins with a verb is about its field; every other is a sentence of its own. */
const sentence = (subject: string, message: string): string =>
  /^(is|has|must|cannot)\b/.test(message) ? `${subject} ${message}` : message;

const numberIn = (path: string): number => Number(/\.(\d+)/.exec(path)?.[1] ?? -1);

const professional = (
  path: string,
  message: string,
  body: MeetingBody,
  nameOf: (id: string) => string,
): FieldProblem => {
  const one = body.professionals[numberIn(path)];
  const field = one?.as == null ? 'meeting-professionals' : `duty-${one.as}`;
  return { field, message: sentence(one === undefined ? 'This professional' : nameOf(one.contactId), message) };
};

/** What stands against a meeting, each at the field where it is mended. */
export const faultProblems = (
  faults: readonly Fault[],
  body: MeetingBody,
  nameOf: (id: string) => string,
): FieldProblem[] =>
  faults.map(({ path, message }) => {
    if (path.startsWith('professionals')) return professional(path, message, body, nameOf);
    if (path.startsWith('staffIds')) {
      const id = body.staffIds[numberIn(path)];
      return { field: 'meeting-staff', message: sentence(id === undefined ? 'This colleague' : nameOf(id), message) };
    }
    if (path === 'invitees.parent-or-young-person') return { field: 'preview-told', message };
    if (path.startsWith('invitees.')) return { field: `duty-${path.slice('invitees.'.length)}`, message };
    if (path === 'kind') return { field: 'meeting-kind', message: sentence(meetingKindName(body.kind), message) };
    return { field: `meeting-${path}`, message: sentence(labels[path] ?? 'This', message) };
  });
