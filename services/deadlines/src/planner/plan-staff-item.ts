import {
  addDays,
  type CalendarDate,
  type Notice,
  nextDigestDay,
  nextLeadAfter,
  planDigest,
  planQualificationNotices,
  type StaffFile,
  type StaffId,
  type StoredDeadline,
  toldOfQualification,
} from '@waymark/domain';
import { calendarsOfGrants, changeStaffFile, fileKeys, type StaffDecision } from '@waymark/store';
import type { ItemOutcome, PlanningDeps } from './create-planner.ts';
import { endedWithout, nothingDue } from './outcome.ts';

interface StaffItem {
  readonly staffId: StaffId;
  /** `HEAD`, her digest, or `DEADLINE#…`. */
  readonly item: string;
}

const isDue = (next: CalendarDate | null, today: CalendarDate): boolean => next !== null && next <= today;

const withNotices = (file: StaffFile, notices: readonly Notice[]): StaffFile => ({
  ...file,
  notices: [...file.notices, ...notices],
});

const planDigestItem = async (deps: PlanningDeps, staffId: StaffId) => {
  const { today } = deps;
  const staff = await deps.stores.staffFiles.staff(staffId);
  const calendars = await calendarsOfGrants(deps.facts, staff?.grants ?? []);
  return (file: StaffFile): { decision: StaffDecision; count: number } => {
    if (!isDue(file.digest.next, today)) return { decision: nothingDue, count: 0 };
    const isDigestDay = nextDigestDay(addDays(today, -1), calendars) === today;
    const notices = isDigestDay ? planDigest(file, deps) : [];
    const wanted = file.staff.active && file.staff.digestAt !== null;
    const digest = {
      next: wanted ? nextDigestDay(today, calendars) : null,
      lastMadeOn: notices.length > 0 ? today : file.digest.lastMadeOn,
    };
    return { decision: { ok: true, file: { ...withNotices(file, notices), digest } }, count: notices.length };
  };
};

const looked = (deadline: StoredDeadline, today: CalendarDate): StoredDeadline =>
  deadline.state === 'open' && deadline.dueOn < today
    ? { ...deadline, state: 'missed', next: null }
    : { ...deadline, next: nextLeadAfter(deadline, today) };

const planDeadlineItem = async (deps: PlanningDeps, item: string) => {
  const { stores, today } = deps;
  const [staff, schools] = await Promise.all([stores.staffFiles.list(), stores.schools.list()]);
  const around = { staff, schools: schools.map(({ row }) => row), today };
  return (file: StaffFile): { decision: StaffDecision; count: number } => {
    const deadline = file.deadlines.find((each) => fileKeys.deadline(each.rule, each.occurrence) === item);
    if (deadline === undefined || !isDue(deadline.next, today)) return { decision: nothingDue, count: 0 };
    const notices = planQualificationNotices(file, deadline, { ...deps, to: toldOfQualification(file, around) });
    const deadlines = file.deadlines.map((each) => (each === deadline ? looked(each, today) : each));
    return { decision: { ok: true, file: { ...withNotices(file, notices), deadlines } }, count: notices.length };
  };
};

/** Plans a member of staff's digest, or the next lead of her qualification. */
export const planStaffItem = async (deps: PlanningDeps, { staffId, item }: StaffItem): Promise<ItemOutcome> => {
  const decideItem = item === fileKeys.head ? await planDigestItem(deps, staffId) : await planDeadlineItem(deps, item);
  let count = 0;
  const request = { by: 'system', what: 'planned', why: null, requestId: deps.requestId } as const;
  const changed = await changeStaffFile(deps, { ...request, staffId, expect: null }, (file) => {
    const decided = decideItem(file);
    count = decided.count;
    return decided.decision;
  });
  return changed.ok ? { outcome: 'planned', count } : endedWithout(changed);
};
