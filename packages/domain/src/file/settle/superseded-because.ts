import { spoken } from '../../calendar/index.ts';
import type { StoredDeadline } from '../deadline-row.ts';
import type { PupilFile } from '../pupil-file.ts';
import type { SettleContext } from './context.ts';
import { assessmentOf, fallenAway } from './subjects/assessment.ts';
import { hasLeft } from './subjects/clocked-subject.ts';

/** The latest decision on the register that led to this level; "" where no decision is kept. */
const since = (file: PupilFile): string => {
  const decision = file.notes
    .filter((note) => note.kind === 'register-decision' && note.to === file.pupil.provision)
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .at(-1);
  return decision === undefined ? '' : `since ${spoken(decision.on)} `;
};

const levelChanged = ({ rule }: StoredDeadline, file: PupilFile): string | null => {
  const { provision } = file.pupil;
  if (rule.startsWith('SS_') && provision === 'E') {
    return `The register says ${since(file)}that there is an EHCP, so SEN support’s own dates no longer run`;
  }
  if (rule.startsWith('SS_') && provision === 'N') return `The child is ${since(file)}not on the register`;
  return rule.startsWith('AR_') && file.ehcp === null ? `The register says ${since(file)}that there is no EHCP` : null;
};

const meetingGone = ({ occurrence }: StoredDeadline, { meetings }: PupilFile): string | null => {
  const meeting = meetings.find(({ id }) => occurrence.startsWith(`${id}.`));
  return meeting?.state === 'cancelled' ? `The meeting of ${spoken(meeting.on)} was called off` : null;
};

const lifelong: readonly string[] = ['RETENTION_END', 'SAR_RESPONSE', 'FILE_TRANSFER'];

const noLongerHere = ({ rule }: StoredDeadline, { pupil }: PupilFile, today: SettleContext['today']): string | null => {
  if (pupil.leftOn !== null && hasLeft(pupil, today)) {
    return lifelong.includes(rule) ? null : `The child left on ${spoken(pupil.leftOn)}`;
  }
  return rule === 'FILE_TRANSFER' ? 'The child is on roll: the day of leaving was taken back or lies ahead' : null;
};

const nextOne = (successor: StoredDeadline | undefined): string =>
  successor === undefined
    ? 'The facts it counted from no longer hold'
    : `Its facts changed: it is now counted from ${spoken(successor.countedFrom)} and due on ${spoken(successor.dueOn)}`;

/** Why a deadline no longer holds, in one sentence: what was found or changed. */
export const supersededBecause = (
  deadline: StoredDeadline,
  { file, successor, today }: { file: PupilFile; successor: StoredDeadline | undefined; today: SettleContext['today'] },
): string => {
  const assessment = assessmentOf(file, deadline);
  return (
    noLongerHere(deadline, file, today) ??
    (assessment === null ? null : fallenAway(deadline, assessment)) ??
    meetingGone(deadline, file) ??
    levelChanged(deadline, file) ??
    nextOne(successor)
  );
};
