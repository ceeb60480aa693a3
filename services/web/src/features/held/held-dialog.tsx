import type { PupilView } from '@waymark/contracts';
import { CheckForm } from './check-form.tsx';
import type { HeldPerson } from './held-groups.ts';
import { LookedAfterForm } from './looked-after-form.tsx';
import { NotSentForm } from './not-sent-form.tsx';
import { ReachForm } from './reach-form.tsx';
import { WithPupil } from './with-pupil.tsx';

/** What is being done about one person's held messages. */
export type Doing = {
  readonly kind: 'clear' | 'not-sent';
  readonly reason: string | null;
  readonly person: HeldPerson;
};

type Props = { readonly doing: Doing; readonly onClose: () => void };

const reach: readonly (string | null)[] = ['SHARED_ADDRESS', 'CONFIDENTIAL_ADDRESS', 'NO_OWN_ADDRESS'];

/** Whether the child's own fact is asked first: an order's check alone would lift that doubt unasked. */
const asksLookedAfter = (reason: string | null, doubts: readonly string[]): boolean =>
  reason === 'LOOKED_AFTER_UNKNOWN' || (reason === 'ORDER_CHECK' && doubts.includes('LOOKED_AFTER_UNKNOWN'));

const formFor = ({ doing: { kind, reason, person }, onClose }: Props, view: PupilView) => {
  if (kind === 'not-sent') return <NotSentForm {...{ person, view, onClose }} />;
  if (reach.includes(reason)) return <ReachForm {...{ person, reason, view, onClose }} />;
  if (asksLookedAfter(reason, person.doubts)) return <LookedAfterForm {...{ view, onClose }} />;
  return <CheckForm {...{ person, view, onClose }} />;
};

/** The form for it, by what must be checked. */
export const HeldDialog = (props: Props) => {
  const { subject } = props.doing.person;
  if (subject.kind !== 'pupil') return null;
  return (
    <WithPupil pupilId={subject.pupilId} onClose={props.onClose}>
      {(view) => formFor(props, view)}
    </WithPupil>
  );
};
