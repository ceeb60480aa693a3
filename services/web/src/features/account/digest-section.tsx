import { useState } from 'react';
import { Button } from '../../design/button/button.tsx';
import { KeyValue } from '../../design/key-value/key-value.tsx';
import { onDemand } from '../../design/on-demand/on-demand.tsx';
import { Section } from '../../design/section/section.tsx';
import { useHere } from '../../session/me-context.tsx';

const { OnDemand: DigestPanel } = onDemand(() => import('./digest-form.tsx').then(({ DigestForm }) => DigestForm));

/** When the daily digest leaves, to change or end. */
export const DigestSection = () => {
  const { digestAt } = useHere().me.staff;
  const [changing, setChanging] = useState(false);
  return (
    <Section
      title="Daily digest"
      actions={
        <Button size="s" icon="edit" aria-haspopup="dialog" onClick={() => setChanging(true)}>
          Change<span className="visually-hidden"> the daily digest</span>
        </Button>
      }
    >
      <KeyValue
        facts={[
          {
            label: 'What is due, by e-mail',
            value: digestAt === null ? 'None' : `At ${digestAt} on school days, where there is something to say`,
          },
        ]}
      />
      {changing && <DigestPanel props={{ digestAt, onClose: () => setChanging(false) }} />}
    </Section>
  );
};
