import type { RecipientDecision } from '../../family/index.ts';
import { type MeetingKind, type StatutoryInvitee, statutoryInvitees } from '../meeting.ts';
import { type Invitees, type MeetingPeople, reachable } from './meeting-people.ts';

/** One of those whom regulation 20(2) says must be invited, whether she is, and what to do if not. */
export interface StatutoryCheck {
  readonly as: StatutoryInvitee | 'parent-or-young-person';
  readonly title: string;
  readonly met: boolean;
  /** How she is asked; empty where she is not. */
  readonly how: string;
  /** What to do; null where nothing is wanting. */
  readonly fix: string | null;
}

const titles = {
  head: 'Headteacher',
  'la-officer': 'The council’s SEN officer',
  health: 'Health professional',
  'social-care': 'The council’s social care officer',
} as const satisfies Record<StatutoryInvitee, string>;

const fixes = {
  head: 'Add the headteacher to the staff who come, or say how she was asked',
  'la-officer': 'Add the council’s SEN officer as a professional, or say how she was asked',
  health: 'Add the health professional whom the commissioning body named, or say how she was asked',
  'social-care': 'Add the council’s social care officer as a professional, or say how she was asked',
} as const satisfies Record<StatutoryInvitee, string>;

const howAsked = (as: StatutoryInvitee, invitees: Invitees, people: MeetingPeople): string | null => {
  const otherwise = invitees.askedOtherwise.find((asked) => asked.as === as);
  if (otherwise !== undefined) return otherwise.how;
  if (invitees.professionals.some((invited) => invited.as === as && reachable(people, invited.contactId))) {
    return 'Invited by e-mail';
  }
  const head = invitees.staffIds.some((id) => {
    const colleague = people.staff.get(id);
    return colleague?.active === true && colleague.roles.includes('head');
  });
  return as === 'head' && head ? 'Among the staff who come' : null;
};

const familyCheck = (decisions: readonly RecipientDecision[]): StatutoryCheck => {
  const told = decisions.filter(({ outcome }) => outcome === 'told').length;
  const held = decisions.filter(({ outcome }) => outcome === 'held').length;
  const fix =
    held > 0
      ? 'Nobody of the family may be told until a person has checked; see what holds them under the family'
      : 'Nobody of the family may be told; add a parent, or mend what stands against telling one';
  return {
    as: 'parent-or-young-person',
    title: 'The parent, or the young person',
    met: told > 0,
    how: told > 0 ? 'Invited as the family’s settings say' : '',
    fix: told > 0 ? null : fix,
  };
};

/**
 * Everyone whom the law says must be invited to a meeting of this kind. SEND Regulations 2014 reg 20(2): the parent or
 * young person, the head, an officer of the council, a health professional and a social care officer. A termly review
 * has no such list but the family.
 */
export const statutoryChecks = (
  kind: MeetingKind,
  invitees: Invitees,
  people: MeetingPeople,
  decisions: readonly RecipientDecision[],
): readonly StatutoryCheck[] => {
  const family = familyCheck(decisions);
  if (kind === 'sen-support-review') return [family];
  const others = statutoryInvitees.map((as): StatutoryCheck => {
    const how = howAsked(as, invitees, people);
    return { as, title: titles[as], met: how !== null, how: how ?? '', fix: how === null ? fixes[as] : null };
  });
  return [family, ...others];
};
