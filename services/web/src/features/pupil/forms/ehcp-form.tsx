import type { PupilView } from '@waymark/contracts';
import { useApi } from '../../../api/api-context.tsx';
import type { FieldSpec } from '../../../forms/field-spec.ts';
import { dateValue, isoOf, textOf, type Values } from '../../../forms/values.ts';
import { usePupil } from '../pupil-context.tsx';
import { PupilForm } from './pupil-form.tsx';

const transfers = (values: Values) => values['phaseTransfer.to'] !== 'none';

const fields: readonly FieldSpec[] = [
  { kind: 'date', name: 'planFirstMadeOn', label: 'Plan first made' },
  { kind: 'date', name: 'lastReview.meetingOn', label: 'Last review: the meeting' },
  {
    kind: 'date',
    name: 'lastReview.decidedOn',
    label: 'Last review: the decision',
    hint: 'The next twelve months are counted from it.',
  },
  { kind: 'date', name: 'noticeServedOn', label: 'Notice to amend sent on' },
  { kind: 'text', name: 'placingLa', label: 'Local authority that maintains the plan' },
  {
    kind: 'radio',
    name: 'phaseTransfer.to',
    heading: 'Moves',
    label: 'Moves on to another phase?',
    options: [
      { value: 'none', label: 'Not this year' },
      { value: 'school', label: 'To another school' },
      { value: 'post-16-institution', label: 'To a post-16 institution' },
    ],
  },
  {
    kind: 'text',
    name: 'phaseTransfer.year',
    label: 'In September of which year?',
    width: 's',
    when: transfers,
    required: 'Enter the year of the move',
  },
  { kind: 'date', name: 'post16MoveOn', label: 'Moves between post-16 institutions on' },
  { kind: 'date', name: 'laTransferredOn', label: 'Came from another local authority on' },
  { kind: 'area', name: 'comment', label: 'Comment', limit: 2000, rows: 3 },
];

const valuesOf = ({ ehcp }: PupilView): Values => ({
  planFirstMadeOn: dateValue(ehcp?.planFirstMadeOn),
  'lastReview.meetingOn': dateValue(ehcp?.lastReview?.meetingOn),
  'lastReview.decidedOn': dateValue(ehcp?.lastReview?.decidedOn),
  noticeServedOn: dateValue(ehcp?.noticeServedOn),
  placingLa: ehcp?.placingLa ?? '',
  'phaseTransfer.to': ehcp?.phaseTransfer?.to ?? 'none',
  'phaseTransfer.year': ehcp?.phaseTransfer == null ? '' : String(ehcp.phaseTransfer.year),
  post16MoveOn: dateValue(ehcp?.post16MoveOn),
  laTransferredOn: dateValue(ehcp?.laTransferredOn),
  comment: ehcp?.comment ?? '',
});

const reviewFrom = (values: Values) => {
  const review = { meetingOn: isoOf(values['lastReview.meetingOn']), decidedOn: isoOf(values['lastReview.decidedOn']) };
  return review.meetingOn === null && review.decidedOn === null ? null : review;
};

const phases = ['school', 'post-16-institution'] as const;

const transferFrom = (values: Values) => {
  const to = values['phaseTransfer.to'];
  const kind = phases.find((one) => one === to);
  return kind === undefined ? null : { to: kind, year: Number(values['phaseTransfer.year']) };
};

const ehcpFrom = (values: Values) => ({
  planFirstMadeOn: isoOf(values.planFirstMadeOn),
  lastReview: reviewFrom(values),
  noticeServedOn: isoOf(values.noticeServedOn),
  placingLa: textOf(values.placingLa),
  phaseTransfer: transferFrom(values),
  post16MoveOn: isoOf(values.post16MoveOn),
  laTransferredOn: isoOf(values.laTransferredOn),
  comment: textOf(values.comment),
});

/** The facts of an EHCP that the law's clocks count from. */
export const EhcpForm = ({ onClose }: { readonly onClose: () => void }) => {
  const { view } = usePupil();
  const api = useApi();
  return (
    <PupilForm
      form="ehcp"
      title="The EHCP’s dates"
      intro={<p className="soft">Every deadline is worked out anew from what stands here.</p>}
      fields={fields}
      valuesOf={valuesOf}
      send={({ values, version, idempotencyKey }) =>
        api.call('putEhcp', {
          params: { pupilId: view.pupil.id },
          body: ehcpFrom(values),
          ifMatch: version,
          idempotencyKey,
        })
      }
      saved="Saved. The deadlines were worked out anew."
      undoable={view.ehcp !== null}
      onClose={onClose}
    />
  );
};
