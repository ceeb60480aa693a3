import type { PupilView } from '@waymark/contracts';
import { useApi } from '../../../api/api-context.tsx';
import type { FieldSpec } from '../../../forms/field-spec.ts';
import { dateValue, isoOf, type Values } from '../../../forms/values.ts';
import { usePupil } from '../pupil-context.tsx';
import { PupilForm } from './pupil-form.tsx';

type Request = NonNullable<PupilView['accessRequests']>[number];

const given = (name: string) => (values: Values) => (values[name] ?? '') !== '';
/** As many pauses as a request has room for on this form; more are kept as they are. */
const pausesAsked = [0, 1, 2] as const;

const fields: readonly FieldSpec[] = [
  { kind: 'date', name: 'receivedOn', label: 'Received on', required: 'Enter the day on which it arrived' },
  {
    kind: 'text',
    name: 'from',
    label: 'Who asks?',
    hint: 'What they are to the child: mother, the young person, a solicitor. No name.',
    required: 'Say who asks',
  },
  ...pausesAsked.flatMap((n): FieldSpec[] => [
    {
      kind: 'date',
      name: `pauses.${n}.from`,
      ...(n === 0
        ? {
            heading: 'Waiting for an answer',
            hint: 'While you wait for who it is, or what is meant, the clock stands still. Only what is needed counts.',
          }
        : { when: given(`pauses.${n - 1}.from`) }),
      label: n === 0 ? 'Asked back on' : 'Asked back again on',
    },
    { kind: 'date', name: `pauses.${n}.to`, label: 'Answer came on', when: given(`pauses.${n}.from`) },
  ]),
  {
    kind: 'date',
    name: 'extended.toldOn',
    heading: 'Two months more',
    label: 'Told on',
    hint: 'Only for a complex request, and only if it is told within the first month.',
  },
  {
    kind: 'text',
    name: 'extended.because',
    label: 'Why is it complex?',
    width: 'full',
    when: given('extended.toldOn'),
    required: 'Say why it needs two months more',
  },
  { kind: 'date', name: 'answeredOn', heading: 'The answer', label: 'Answered on' },
];

const valuesOf = (request: Request | undefined): Values => ({
  receivedOn: dateValue(request?.receivedOn),
  from: request?.from ?? '',
  ...Object.fromEntries(
    pausesAsked.flatMap((n) => [
      [`pauses.${n}.from`, dateValue(request?.pauses[n]?.from)],
      [`pauses.${n}.to`, dateValue(request?.pauses[n]?.to)],
    ]),
  ),
  'extended.toldOn': dateValue(request?.extended?.toldOn),
  'extended.because': request?.extended?.because ?? '',
  answeredOn: dateValue(request?.answeredOn),
});

const requestFrom = (values: Values, request: Request | undefined) => {
  const toldOn = isoOf(values['extended.toldOn']);
  const asked = pausesAsked.flatMap((n) => {
    const from = isoOf(values[`pauses.${n}.from`]);
    return from === null ? [] : [{ from, to: isoOf(values[`pauses.${n}.to`]) }];
  });
  return {
    receivedOn: isoOf(values.receivedOn) ?? '',
    from: (values.from ?? '').trim(),
    pauses: [...asked, ...(request?.pauses.slice(pausesAsked.length) ?? [])],
    extended: toldOn === null ? null : { toldOn, because: (values['extended.because'] ?? '').trim() },
    answeredOn: isoOf(values.answeredOn),
  };
};

const title = 'Request for what the school keeps';

/** Records that somebody asked for what the school keeps about the child. */
export const NewAccessRequestForm = ({ onClose }: { readonly onClose: () => void }) => {
  const { view } = usePupil();
  const api = useApi();
  return (
    <PupilForm
      form="access"
      title={title}
      fields={fields}
      valuesOf={() => valuesOf(undefined)}
      send={({ values, version, idempotencyKey }) =>
        api.call('recordAccessRequest', {
          params: { pupilId: view.pupil.id },
          body: requestFrom(values, undefined),
          ifMatch: version,
          idempotencyKey,
        })
      }
      saved="Recorded. The day to answer by was worked out."
      onClose={onClose}
    />
  );
};

/** Changes a request for access: its pauses, an extension, its answer. */
export const AccessRequestForm = ({
  request,
  onClose,
}: {
  readonly request: Request;
  readonly onClose: () => void;
}) => {
  const { view } = usePupil();
  const api = useApi();
  return (
    <PupilForm
      form={`access-${request.id}`}
      title={title}
      fields={fields}
      valuesOf={({ accessRequests }) => valuesOf(accessRequests?.find(({ id }) => id === request.id) ?? request)}
      send={({ values, version, idempotencyKey }) =>
        api.call('changeAccessRequest', {
          params: { pupilId: view.pupil.id, accessRequestId: request.id },
          body: requestFrom(values, request),
          ifMatch: version,
          idempotencyKey,
        })
      }
      saved="Saved. The day to answer by was worked out anew."
      undoable
      onClose={onClose}
    />
  );
};
