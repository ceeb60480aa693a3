import {
  addMonths,
  deadlineObligation,
  type Notice,
  type StaffFile,
  schoolsOfSenco,
  staffIdSchema,
  toldOfQualification,
} from '@waymark/domain';
import { qualificationTemplates } from '../templates/index.ts';
import type { AttendingDeps } from './create-mailer.ts';
import type { Composed } from './prepare-for-staff.ts';

const isQualificationTemplate = (name: string): name is keyof typeof qualificationTemplates =>
  Object.hasOwn(qualificationTemplates, name);

/** Months before the anniversary by which a course of 18 months and its result can still be had (SENCO_LATEST_START). */
const safeStartMonths = 22;

/** What is left of a SENCO's three years, to whoever is still to be told of it. */
export const composeQualification = async (
  { stores, today, settings }: AttendingDeps,
  { file, notice, trust }: { file: StaffFile; notice: Notice; trust: string },
): Promise<Composed> => {
  const deadline = file.deadlines.find((each) => deadlineObligation(each) === notice.obligation);
  if (deadline?.state !== 'open' || deadline.dueOn !== notice.occurrence)
    return { outcome: 'end', event: 'cancel', reason: 'NO_LONGER_DUE' };
  const [staff, schools] = await Promise.all([stores.staffFiles.list(), stores.schools.list()]);
  const rows = schools.map(({ row }) => row);
  const to = notice.recipient.kind === 'staff' ? staffIdSchema.parse(notice.recipient.id) : null;
  const person = staff.find(({ id }) => id === to);
  if (to === null || !person?.active || !toldOfQualification(file, { staff, schools: rows, today }).includes(to)) {
    return { outcome: 'end', event: 'cancel', reason: 'NOT_TOLD' };
  }
  if (person.emailState !== 'ok') return { outcome: 'phone', reason: 'NO_WORKING_ADDRESS' };
  if (!isQualificationTemplate(notice.template)) {
    throw new Error(
      `There are no words for the template ${notice.template}. Give it back, or cancel the messages that name it.`,
    );
  }
  const letter = qualificationTemplates[notice.template]({
    greetingName: person.name,
    herself: person.id === file.staff.id,
    schools: schoolsOfSenco(file.spells, rows, today).map(({ name }) => name),
    trust,
    dueOn: deadline.dueOn,
    lastSafeStart: addMonths(deadline.dueOn, -safeStartMonths),
    url: `${settings.appUrl}/staff/${file.staff.id}`,
  });
  return { outcome: 'composed', letter, to: person.email, headers: {} };
};
