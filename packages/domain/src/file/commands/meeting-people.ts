import type { Role } from '../../access/index.ts';
import type { ContactId, StaffId } from '../../ids/index.ts';
import type { DecisionFault } from '../decision.ts';
import type { Meeting } from '../meeting.ts';
import type { EmailState } from '../pupil.ts';

/** Colleagues and outside professionals as a meeting needs to know them. */
export interface MeetingPeople {
  /** With what each is at the child's school: another school's head is not this one's. */
  readonly staff: ReadonlyMap<StaffId, { readonly active: boolean; readonly roles: readonly Role[] }>;
  readonly contacts: ReadonlyMap<ContactId, { readonly email: string | null; readonly emailState: EmailState }>;
}

/** Who comes to a meeting, besides the family. */
export type Invitees = Pick<Meeting, 'staffIds' | 'professionals' | 'askedOtherwise'>;

/** Whether an invitation can reach the professional by e-mail. */
export const reachable = (people: MeetingPeople, id: ContactId): boolean => {
  const contact = people.contacts.get(id);
  return contact !== undefined && contact.email !== null && contact.emailState === 'ok';
};

/** A fault for everyone who is not known, has left, or cannot be reached by the e-mail that would invite her. */
export const inviteeFaults = (invitees: Invitees, people: MeetingPeople): readonly DecisionFault[] => [
  ...invitees.staffIds.flatMap((id, n) =>
    people.staff.get(id)?.active === true
      ? []
      : [{ path: `staffIds.${n}`, message: 'is nobody who works here now; choose somebody from the list' }],
  ),
  ...invitees.professionals.flatMap(({ contactId }, n) => {
    const path = `professionals.${n}.contactId`;
    if (!people.contacts.has(contactId)) {
      return [{ path, message: 'is not in the trust’s address book; add the professional there first' }];
    }
    return reachable(people, contactId)
      ? []
      : [{ path, message: 'has no working e-mail address; mend it in the address book, or say how else you asked' }];
  }),
];
