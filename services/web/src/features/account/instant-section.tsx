import { useState } from 'react';
import { Button } from '../../design/button/button.tsx';
import { KeyValue } from '../../design/key-value/key-value.tsx';
import { onDemand } from '../../design/on-demand/on-demand.tsx';
import { Section } from '../../design/section/section.tsx';
import { useHere } from '../../session/me-context.tsx';
import { instantSummary } from './instant-words.ts';

const { OnDemand: InstantPanel } = onDemand(() => import('./instant-form.tsx').then(({ InstantForm }) => InstantForm));

/** What leaves at once instead of waiting for the digest. */
export const InstantSection = () => {
  const { instant = [] } = useHere().me.staff;
  const [changing, setChanging] = useState(false);
  return (
    <Section
      title="Told at once"
      actions={
        <Button size="s" icon="edit" aria-haspopup="dialog" onClick={() => setChanging(true)}>
          Change<span className="visually-hidden"> what you are told at once</span>
        </Button>
      }
    >
      <KeyValue facts={[{ label: 'By e-mail, without waiting', value: instantSummary(instant) }]} />
      {changing && <InstantPanel props={{ instant, onClose: () => setChanging(false) }} />}
    </Section>
  );
};
