import type { CadenceStep } from '../file/cadence-step.ts';
import type { DecisionFault } from '../file/decision.ts';
import type { MeetingKind } from '../file/meeting.ts';
import { messageChoice, type Side, taskChoice } from './cadence-choices.ts';

const sideOf = ({ day }: CadenceStep): Side => (day > 0 ? 'after' : 'before');

type Field = 'step' | 'day' | 'move' | 'uselessAfterDay' | 'template' | 'task';

const choiceFaults = (kind: MeetingKind, step: CadenceStep, at: (field: Field) => string): DecisionFault[] => {
  const [field, choice] =
    step.to === 'school'
      ? (['task', taskChoice(kind, step.task)] as const)
      : (['template', messageChoice(kind, step.template)] as const);
  if (choice === undefined) {
    return [{ path: at(field), message: 'is nothing that a cadence for these meetings can use; choose from the list' }];
  }
  if ('to' in choice && choice.to !== step.to) {
    return [{ path: at('template'), message: 'is written for somebody else; choose one for whom the step is for' }];
  }
  if (choice.side === sideOf(step)) return [];
  const message =
    choice.side === 'after'
      ? 'is about a meeting that was held; give a day after it'
      : 'is about a meeting to come; give a day up to the meeting’s own';
  return [{ path: at('day'), message }];
};

const dayFaults = (step: CadenceStep, at: (field: Field) => string): DecisionFault[] => {
  const { day, uselessAfterDay: last, move } = step;
  return [
    ...(last !== null && last < day
      ? [{ path: at('uselessAfterDay'), message: 'lies before the day it leaves on; give that day or a later one' }]
      : []),
    ...(day <= 0 && step.to !== 'school' && (last === null || last > 0)
      ? [{ path: at('uselessAfterDay'), message: 'a message about a meeting to come is of no use after it' }]
      : []),
    ...(move === 'forward' && day <= 0
      ? [{ path: at('move'), message: 'only a step after the meeting may move to a later day' }]
      : []),
  ];
};

const nameFaults = (
  steps: readonly CadenceStep[],
  step: CadenceStep,
  at: (field: Field) => string,
): DecisionFault[] => {
  const before = steps.slice(0, steps.indexOf(step));
  return [
    ...(before.some((other) => other.step === step.step && other.to === step.to)
      ? [{ path: at('step'), message: 'is the name of another step for the same people; give each its own' }]
      : []),
    ...(before.some((other) => other.step === step.step && sideOf(other) !== sideOf(step))
      ? [{ path: at('step'), message: 'is the name of a step on the other side of the meeting; give each its own' }]
      : []),
  ];
};

/** What stands against a cadence for meetings of this kind, each with its place; none: it can be saved. */
export const cadenceFaults = (kind: MeetingKind, steps: readonly CadenceStep[]): readonly DecisionFault[] =>
  steps.flatMap((step, n) => {
    const at = (field: Field) => `steps.${n}.${field}`;
    return [...nameFaults(steps, step, at), ...choiceFaults(kind, step, at), ...dayFaults(step, at)];
  });
