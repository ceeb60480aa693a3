import type { DecisionsView, DecisionView } from '@waymark/contracts';
import { Status } from '../../design/status/status.tsx';

const kinds = [
  { key: 'meeting', label: 'meetings' },
  { key: 'document', label: 'documents' },
  { key: 'update', label: 'updates' },
] as const;

const words = ({ outcome, channel }: DecisionView) => {
  switch (outcome) {
    case 'told':
      return channel === 'paper' ? 'Told by letter' : 'Told by e-mail';
    case 'held':
      return 'Held';
    case 'not-told':
      return 'Not told';
  }
};

const listed = (labels: readonly string[]) =>
  [labels.slice(0, -1).join(', '), ...labels.slice(-1)].filter(Boolean).join(' and ');

const same = (a: DecisionView, b: DecisionView) =>
  a.outcome === b.outcome && a.channel === b.channel && a.why === b.why;

/** Kinds of message that are decided alike, together. */
const grouped = (decisions: DecisionsView) =>
  kinds.reduce<{ readonly labels: string[]; readonly decision: DecisionView }[]>((groups, { key, label }) => {
    const decision = decisions[key];
    const group = groups.find((one) => same(one.decision, decision));
    if (group) group.labels.push(label);
    else groups.push({ labels: [label], decision });
    return groups;
  }, []);

/** Whether somebody may be told, of what, why, and how to mend it. */
export const Told = ({ decisions }: { readonly decisions: DecisionsView }) => (
  <div className="stack" data-gap="s">
    {grouped(decisions).map(({ labels, decision }) => (
      <div key={labels.join()}>
        <Status kind={decision.outcome}>
          {words(decision)}: {listed(labels)}
        </Status>
        <p className="small soft">{decision.why}</p>
        {decision.fix !== null && <p className="small">{decision.fix}</p>}
      </div>
    ))}
  </div>
);
