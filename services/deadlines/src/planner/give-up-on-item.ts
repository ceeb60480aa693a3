import type { PlanMessage } from '@waymark/contracts';
import {
  addDays,
  type CalendarDate,
  failedItemTaskId,
  newTask,
  nextWorkingDay,
  type StoredDeadline,
  type Task,
} from '@waymark/domain';
import {
  type AuditEntry,
  type AuditSubject,
  changeDutyFile,
  changePupilFile,
  changeStaffFile,
  fileKeys,
  type ListSubject,
} from '@waymark/store';
import type { PlanningDeps } from './create-planner.ts';
import { endedWithout } from './outcome.ts';

type Kind = 'meeting' | 'deadline' | 'digest';

const kindOf = (item: string): Kind => {
  if (item === fileKeys.head) return 'digest';
  return item.startsWith('MEETING#') ? 'meeting' : 'deadline';
};

const sentences = {
  meeting:
    'The messages about a meeting could not be planned: check its dates and invited people, and tell them yourself until it is mended.',
  deadline: 'A deadline could not be worked on by itself: look at it and do what it asks.',
  digest: 'The daily digest could not be made: look at Today instead until it is mended.',
} as const satisfies Record<Kind, string>;

const taskFor = ({ hash, today }: PlanningDeps, { item, on }: PlanMessage): Task =>
  newTask({
    id: failedItemTaskId(hash, item, on),
    kind: 'failed-item',
    why: sentences[kindOf(item)],
    noticeId: null,
    adultId: null,
    openedOn: today,
    dueOn: nextWorkingDay(today),
  });

interface Owing {
  readonly next: CalendarDate | null;
}
const letGo = <Row extends Owing>(rows: readonly Row[], is: (row: Row) => boolean): readonly Row[] =>
  rows.map((row) => (is(row) ? { ...row, next: null } : row));

const withTask = (tasks: readonly Task[], task: Task): readonly Task[] =>
  tasks.some(({ id }) => id === task.id) ? tasks : [...tasks, task];

const partyOf = ({ subject }: PlanMessage): { of: ListSubject; about: AuditSubject } => {
  switch (subject.kind) {
    case 'pupil':
      return { of: { kind: 'pupil', pupilId: subject.id }, about: `P#${subject.id}` };
    case 'staff':
      return { of: { kind: 'staff', staffId: subject.id }, about: `W#${subject.id}` };
    case 'school':
      return { of: { kind: 'school', schoolId: subject.id }, about: `S#${subject.id}` };
  }
};

/** A file that cannot be read or settled: the item is taken out of `due` by its key, and the task written beside it. */
const park = async (deps: PlanningDeps, message: PlanMessage, task: Task): Promise<void> => {
  const { stores, today, now, requestId } = deps;
  const { of, about } = partyOf(message);
  const entry: AuditEntry = {
    ...{ subject: about, what: 'item-given-up', who: 'system', why: null, changes: [] },
    ...{ at: now, requestId },
  };
  await stores.parking.park({ subject: of, sk: message.item, task, today, audit: [entry] });
};

/**
 * Takes an item that keeps failing out of `due`, so that it blocks nobody, and asks a person to see to it. Where its file
 * cannot even be read or settled, the two rows are written without it. Throws where that fails too: the message then goes to the
 * dead letters.
 */
export const giveUpOnItem = async (deps: PlanningDeps, message: PlanMessage): Promise<void> => {
  try {
    await letGoInFile(deps, message);
  } catch {
    // What made the item fail is logged by the planner, and mostly is what failed here again.
    await park(deps, message, taskFor(deps, message));
  }
};

const letGoInFile = async (deps: PlanningDeps, message: PlanMessage): Promise<void> => {
  const { subject, item } = message;
  const task = taskFor(deps, message);
  const request = { by: 'system', what: 'item-given-up', why: null, requestId: deps.requestId, expect: null } as const;
  const isDeadline = (row: { rule: string; occurrence: string }) =>
    fileKeys.deadline(row.rule, row.occurrence) === item;
  const rest = ({ deadlines, tasks }: { deadlines: readonly StoredDeadline[]; tasks: readonly Task[] }) => ({
    deadlines: letGo(deadlines, isDeadline),
    tasks: withTask(tasks, task),
  });
  const change = () => {
    switch (subject.kind) {
      case 'pupil':
        return changePupilFile(deps, { ...request, pupilId: subject.id }, (file) => {
          const meetings = letGo(file.meetings, (row) => fileKeys.meeting(row.id) === item);
          return { ok: true, file: { ...file, ...rest(file), meetings } };
        });
      case 'staff':
        return changeStaffFile(deps, { ...request, staffId: subject.id }, (file) => {
          const next = nextWorkingDay(addDays(deps.today, 1));
          const digest = item === fileKeys.head ? { ...file.digest, next } : file.digest;
          return { ok: true, file: { ...file, ...rest(file), digest } };
        });
      case 'school':
        return changeDutyFile(deps, { ...request, schoolId: subject.id }, (file) => ({
          ok: true,
          file: { ...file, ...rest(file) },
        }));
    }
  };
  const changed = await change();
  if (!changed.ok) endedWithout(changed);
};
