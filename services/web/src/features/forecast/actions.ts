import type { ForecastRisk } from '@waymark/contracts';

type Action = ForecastRisk['action'];

/** What helps, as the heading of all it helps with. */
export const actionTitles = {
  'clear-held-messages': 'Clear the held messages',
  'plan-meeting': 'Plan a meeting',
  'move-meeting': 'Move the meeting to an earlier day',
  'send-papers': 'Send the papers',
  'write-report': 'Write and send the report',
  'tell-parents': 'Tell the parents',
  answer: 'Answer',
  'send-file': 'Send the file on',
  publish: 'Publish',
  'begin-course': 'Begin the course, or record its outcome',
  'ask-council': 'Ask the council',
  'ask-family': 'Ask the family',
} as const satisfies Record<Action, string>;

const isAction = (name: string): name is Action => Object.hasOwn(actionTitles, name);

/** Every action, what to do first at the top. */
export const actionsInOrder: readonly Action[] = Object.keys(actionTitles).filter(isAction);

/** Where it is done. */
export const placeOf = ({ subject, action }: Pick<ForecastRisk, 'subject' | 'action'>): string => {
  if (subject.kind === 'school') return '/school#documents';
  if (subject.kind === 'staff') return `/staff/${subject.staffId}`;
  const page = `/pupils/${subject.pupilId}`;
  switch (action) {
    case 'plan-meeting':
      return `${page}/plan-meeting`;
    case 'move-meeting':
      return `${page}#meetings`;
    case 'clear-held-messages':
      return `${page}#family`;
    default:
      return page;
  }
};
