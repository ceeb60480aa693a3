import type { Held } from '@waymark/contracts';
import { useEffect, useState } from 'react';
import { EmptyState } from '../../design/empty-state/empty-state.tsx';
import { JumpLinks } from '../../design/jump-links/jump-links.tsx';
import { onDemand } from '../../design/on-demand/on-demand.tsx';
import { Section } from '../../design/section/section.tsx';
import { whenIdle } from '../../page/when-idle.ts';
import { useMayIn, useSchool } from '../../session/me-context.tsx';
import { reasonWords } from '../../words/reasons.ts';
import { SomeOf } from '../today/some-of.tsx';
import type { Doing } from './held-dialog.tsx';
import { type HeldGroup, heldGroups } from './held-groups.ts';
import { HeldPersonRow } from './held-person-row.tsx';
import { reasonTitle, whoCan } from './reason-titles.ts';

const { OnDemand: HeldDialog, preload } = onDemand(() => import('./held-dialog.tsx').then(({ HeldDialog: D }) => D));

/** Two days: what is of use no longer than that is said in another colour, and in words. */
const near = 2 * 24 * 60 * 60 * 1000;

const idOf = ({ reason }: HeldGroup) => `held-${(reason ?? 'other').toLowerCase().replaceAll('_', '-')}`;

/** The held messages by what must be checked; one answer frees everything of the same person. */
export const HeldLists = ({ held }: { readonly held: Held }) => {
  const [doing, setDoing] = useState<Doing | null>(null);
  const may = useMayIn(useSchool().id);
  useEffect(() => whenIdle(preload), []);
  const groups = heldGroups(held.lines);
  const soon = (day: string | null) => day !== null && Date.parse(day) - Date.parse(held.today) <= near;
  const clears = (reason: string | null) =>
    reason === 'LOOKED_AFTER_UNKNOWN' || reason === 'NO_OWN_ADDRESS' ? may('pupil:change') : may('adult:change');
  if (groups.length === 0)
    return <EmptyState>No message waits for anybody to check whether it may be sent.</EmptyState>;
  return (
    <>
      {groups.length > 1 && (
        <JumpLinks
          items={groups.map((group) => ({
            id: idOf(group),
            label: reasonTitle(group.reason),
            count: group.people.length,
          }))}
        />
      )}
      {groups.map((group) => {
        const { why, fix } = reasonWords(group.reason);
        return (
          <Section key={idOf(group)} id={idOf(group)} title={reasonTitle(group.reason)} count={group.people.length}>
            <p className="held__why">
              {why} {fix} <span className="soft">{whoCan(group.reason)}</span>
            </p>
            <SomeOf rows={group.people}>
              {(shown) => (
                <ul className="held__people" aria-label={reasonTitle(group.reason)}>
                  {shown.map((person) => (
                    <HeldPersonRow
                      key={person.key}
                      person={person}
                      today={held.today}
                      soon={soon}
                      {...(clears(group.reason) && person.subject.kind === 'pupil'
                        ? { onClear: () => setDoing({ kind: 'clear', reason: group.reason, person }) }
                        : {})}
                      {...(may('adult:change') && person.subject.kind === 'pupil'
                        ? { onNotSent: () => setDoing({ kind: 'not-sent', reason: group.reason, person }) }
                        : {})}
                    />
                  ))}
                </ul>
              )}
            </SomeOf>
          </Section>
        );
      })}
      {doing !== null && <HeldDialog props={{ doing, onClose: () => setDoing(null) }} />}
    </>
  );
};
