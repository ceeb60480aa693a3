import { childFields, notes } from './child-fields.ts';
import type { FieldSpec } from './field.ts';

const { upn, misId, fullName, forename, surname, dateOfBirth, ncYear } = childFields;
const list = (text: string): readonly string[] => text.split(' ');

/** What a list of EHCPs and their annual reviews holds. */
export const ehcpTracker = [
  upn,
  { ...misId, tells: 1 },
  fullName,
  forename,
  surname,
  dateOfBirth,
  ncYear,
  {
    id: 'planFirstMadeOn',
    label: 'Plan first issued',
    type: 'past-date',
    names: list(
      'ehcpfirstissued planfirstmade ehcpissued dateofplan ehcpdate firstissued plandate finalplandate dateissued ehcpissuedate dateofehcp ehcpfinalised finalised ehcpstartdate planissued',
    ),
    hint: /(ehcp?|plan).*(issue|made|date|final|start)|issued/,
    tells: 4,
  },
  {
    id: 'meetingOn',
    label: 'Last annual review meeting',
    type: 'past-date',
    names: list(
      'lastarmeeting lastannualreview armeeting annualreview lastar ardate annualreviewdate annualreviewmeeting lastreview lastannualreviewmeeting reviewmeeting',
    ),
    hint: /ar(meeting|date)|annualreview|last.*review/,
    tells: 3,
  },
  {
    id: 'decidedOn',
    label: "LA's decision",
    type: 'past-date',
    names: list(
      'ladecisionletter ladecision decisionletter decisiondate decision lasdecision ladecisiondate ladecisionreceived decisionreceived',
    ),
    hint: /decision/,
    tells: 4,
  },
  {
    id: 'placingLa',
    label: 'Placing local authority',
    type: 'words',
    list: 'local-authority',
    names: list('placingla la localauthority maintainingla ehcpla homela placingauthority'),
    hint: /la$|authority/,
    tells: 3,
  },
  { ...notes, id: 'comment', label: 'Comment' },
] as const satisfies readonly FieldSpec[];
