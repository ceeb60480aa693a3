import type { DeadlineView, PupilView } from '@waymark/contracts';
import {
  assessmentEnd,
  type CalendarDate,
  chasedOn,
  deadlineId,
  outOfYear,
  type PupilFile,
  phaseMoveAsked,
} from '@waymark/domain';
import { deadlineView, type Notes } from './deadline-view.ts';

type RequestsView = Pick<PupilView, 'assessments' | 'accessRequests' | 'happened' | 'phaseMove' | 'outOfYear'>;

/** What hangs on requests and on days that a person recorded, as the caller may see it. */
export const requestsView = (
  file: PupilFile,
  { schoolName, today, handlesAccess }: { schoolName: string; today: CalendarDate; handlesAccess: boolean },
): RequestsView => ({
  assessments: file.assessments.map((assessment) => ({ ...assessment, end: assessmentEnd(assessment) })),
  accessRequests: handlesAccess ? [...file.accessRequests] : null,
  happened: [...file.happened],
  phaseMove: phaseMoveAsked(file, schoolName, today),
  outOfYear: outOfYear(file.pupil, today),
});

/** Every deadline of the file, with what bears on it and when a late council was last asked. */
export const deadlinesView = (file: PupilFile, notes: ReadonlyMap<string, readonly Notes[number][]>): DeadlineView[] =>
  file.deadlines.map((deadline) => {
    const id = deadlineId(deadline);
    return deadlineView(deadline, { notes: [...(notes.get(id) ?? [])], chasedOn: chasedOn(file, id) });
  });
