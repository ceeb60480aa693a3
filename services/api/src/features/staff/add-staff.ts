import { addMinutes, type CalendarDate, type Staff, type StaffFile } from '@waymark/domain';
import type { Clock } from '@waymark/runtime';
import { createStaffFile, type Stores } from '@waymark/store';
import type { Handler, Refusal } from '../../pipeline/call.ts';
import { type CommandDeps, changeDepsOf, changeRefusal } from '../../pipeline/pupil-command.ts';
import { newStaffFaults } from './new-staff-faults.ts';

export interface AddStaffDeps extends CommandDeps {
  readonly stores: Pick<Stores, 'invites'>;
  readonly clock: Pick<Clock, 'real'>;
  /** Who vouches for the address she signs in with. */
  readonly issuer: string;
}

/** An invitation stands for thirty days. */
const invitedMinutes = 30 * 24 * 60;

const newFile = (staff: Staff, today: CalendarDate): StaffFile => ({
  staff,
  digest: { next: staff.digestAt === null ? null : today, lastMadeOn: null },
  ...{ spells: [], qualifications: [], deadlines: [], notices: [], tasks: [] },
});

const invitedElsewhere: Refusal = {
  ok: false,
  reason: 'refused',
  faults: [
    { path: 'email', message: 'cannot be invited now; ask her whether she is invited elsewhere, or use another' },
  ],
};

/**
 * Adds a colleague and invites her address: her first sign-in makes her a member. The invitation comes first, because one
 * that is refused must leave no colleague behind who can never sign in; adding her again renews it.
 */
export const addStaff =
  (deps: AddStaffDeps): Handler<'addStaff'> =>
  async (call) => {
    const { stores, caller, body, today, requestId, params } = call;
    const { trustId } = caller;
    const [colleagues, schools] = await Promise.all([stores.staffFiles.list(), stores.schools.list()]);
    const schoolIds = new Set(schools.map(({ row }) => row.id));
    const faults = newStaffFaults(body, { caller: caller.staff, colleagues, schoolIds });
    if (faults.length > 0) return { ok: false, reason: 'refused', faults };
    const staffId = deps.ids.staff();
    const staff: Staff = { ...body, email: body.email.trim(), id: staffId, emailState: 'ok', active: true };
    const address = { issuer: deps.issuer, email: staff.email };
    const now = deps.clock.real();
    const invite = { trustId, staffId, expiresAt: addMinutes(now, invitedMinutes) };
    if (!(await deps.stores.invites.create(address, invite, now))) return invitedElsewhere;
    const request = { by: caller.staff.id, what: 'staff-added', why: null, requestId };
    const created = await createStaffFile(changeDepsOf(deps, call), request, newFile(staff, today));
    if (!created.ok) return changeRefusal(created, params);
    return { ok: true, data: { staffId, fileVersion: created.fileVersion }, version: created.fileVersion };
  };
