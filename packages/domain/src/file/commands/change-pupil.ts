import { spoken } from '../../calendar/index.ts';
import type { Adult } from '../adult.ts';
import type { DecisionFault, FileDecision } from '../decision.ts';
import type { Pupil } from '../pupil.ts';
import type { PupilFile } from '../pupil-file.ts';
import { accepted } from './accepted.ts';
import { type CommandContext, refused } from './context.ts';
import { lookAgain } from './look-again.ts';
import { type PupilFacts, pupilFaults, tidyFacts } from './pupil-facts.ts';
import { belongingTo } from './restart.ts';
import { changedFields, setByPersonAfter } from './set-by-person.ts';

/** Facts on which it depends who may be told. */
const decidesRecipients = ['dateOfBirth', 'lookedAfter', 'email'];

/** Numbers the child had before, the latest last: the census asks for them. */
const formerUpnsAfter = (before: Pupil, upn: string | null): string[] =>
  before.upn === null || before.upn === upn || before.formerUpns.includes(before.upn)
    ? before.formerUpns
    : [...before.formerUpns, before.upn];

/** An answer on being looked after, or a change of it, is a new question for every adult. */
const uncleared = (adults: readonly Adult[]): readonly Adult[] => adults.map((adult) => ({ ...adult, cleared: null }));

/** A meeting that this school planned cannot be left behind: its messages would go on. */
const stillToMeet = ({ meetings }: PupilFile, { leftOn }: Pupil): readonly DecisionFault[] =>
  meetings
    .filter(({ state, on }) => state === 'planned' && leftOn !== null && on > leftOn)
    .map(({ on }) => ({
      path: 'leftOn',
      message: `The day of leaving (${leftOn === null ? '' : spoken(leftOn)}) lies before a meeting that is planned (${spoken(on)}); call it off or move it first`,
    }));

/**
 * Changes what is known of a child; fields that a person sets are remembered, so that no import overwrites them. A change
 * of `lookedAfter` erases what was cleared of every adult. A new e-mail address has no history of bounces.
 */
export const changePupil = (file: PupilFile, input: Partial<PupilFacts>, { today }: CommandContext): FileDecision => {
  const given = tidyFacts(input);
  const changed = changedFields(file.pupil, given);
  const setNow = 'lookedAfter' in given ? [...changed, 'lookedAfter'] : changed;
  const pupil: Pupil = {
    ...file.pupil,
    ...given,
    formerUpns: changed.includes('upn') ? formerUpnsAfter(file.pupil, given.upn ?? null) : file.pupil.formerUpns,
    emailState: changed.includes('email') ? 'ok' : file.pupil.emailState,
    setByPerson: setByPersonAfter(file.pupil, setNow),
  };
  const faults = [...pupilFaults(pupil, today), ...(changed.includes('leftOn') ? stillToMeet(file, pupil) : [])];
  const adults = changed.includes('lookedAfter') ? uncleared(file.adults) : file.adults;
  const happened = belongingTo(file.happened, [
    { kinds: ['file-sent'], from: file.pupil.leftOn, to: pupil.leftOn },
    { kinds: ['records-destroyed', 'records-kept'], from: file.pupil.dateOfBirth, to: pupil.dateOfBirth },
  ]);
  const after = { ...file, pupil, adults, happened };
  const retold = changed.some((field) => decidesRecipients.includes(field));
  const decision = accepted(file, retold ? lookAgain(after, today) : after, today);
  return faults.length > 0 ? refused([...faults, ...(decision.ok ? [] : decision.faults)]) : decision;
};
