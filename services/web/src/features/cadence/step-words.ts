import { type CadenceStep, isTemplateName, messageTemplates } from '@waymark/domain';
import { counted } from '../../words/counted.ts';

const audiences = {
  family: 'Family',
  'young-person': 'Young person',
  professionals: 'Professionals',
  school: 'The school',
} as const satisfies Record<CadenceStep['to'], string>;

export const toWords = ({ to }: Pick<CadenceStep, 'to'>): string => audiences[to];

export const taskWords = {
  phone: 'Task: phone those who have not answered',
  'send-papers': 'Task: send the reports to everyone invited',
  'send-report': 'Task: send the report of the meeting',
  'send-summary': 'Task: send the family what was agreed',
} as const;

export const templateWords = (template: string): string =>
  isTemplateName(template) ? messageTemplates[template].title : template;

export const whatWords = (step: CadenceStep): string =>
  step.to === 'school' ? taskWords[step.task] : templateWords(step.template);

const days = (count: number, unit: CadenceStep['unit']): string =>
  unit === undefined ? counted(count, 'day', 'days') : counted(count, 'school day', 'school days');

const around = (day: number, unit: CadenceStep['unit']): string => {
  if (day === 0) return 'On the day';
  return `${days(Math.abs(day), unit)} ${day < 0 ? 'before' : 'after'}`;
};

/** "56 days before", "On the day", "3 school days after". */
export const whenWords = ({ day, unit }: Pick<CadenceStep, 'day' | 'unit'>): string => around(day, unit);

/** Until when it is of use: "until 2 days before". */
export const untilWords = ({ uselessAfterDay }: Pick<CadenceStep, 'uselessAfterDay'>): string =>
  uselessAfterDay === null ? 'until it is done' : `until ${around(uselessAfterDay, undefined).toLowerCase()}`;
