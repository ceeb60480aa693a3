import type { AdultId } from '../../ids/index.ts';
import { type Adult, recipientFlags } from '../adult.ts';
import type { FileDecision } from '../decision.ts';
import type { PupilFile } from '../pupil-file.ts';
import { type AdultFacts, adultFaults, holdFaults, tidyAdult } from './adult-facts.ts';
import { type CommandContext, noSuch, refused } from './context.ts';
import { lookAgain } from './look-again.ts';
import { changedFields, setByPersonAfter } from './set-by-person.ts';

export interface ChangeAdult {
  readonly id: AdultId;
  readonly facts: Partial<AdultFacts>;
}

/** A change of one of these makes what was checked before worthless. recipient-preview.md, "Keeping it true". */
const erasesClearance = ['pr', 'order', 'contactAllowed', 'hasCare'];

/**
 * Changes an adult and the flags that decide whether she may be told. A flag that a person gives counts as set by her
 * even where it stays as it was, so that no import loosens it.
 */
export const changeAdult = (file: PupilFile, { id, facts }: ChangeAdult, context: CommandContext): FileDecision => {
  const { today, maySafeguard } = context;
  const before = file.adults.find((adult) => adult.id === id);
  if (before === undefined) return noSuch('adultId');
  const given = tidyAdult(facts);
  const changed = changedFields(before, given);
  const flagsGiven = recipientFlags.filter((flag) => flag in given);
  const adult: Adult = {
    ...before,
    ...given,
    emailState: changed.includes('email') ? 'ok' : before.emailState,
    emailAsGiven: changed.includes('email') ? null : before.emailAsGiven,
    cleared: changed.some((field) => erasesClearance.includes(field)) ? null : before.cleared,
    setByPerson: setByPersonAfter(before, [...changed, ...flagsGiven]),
  };
  const faults = [...adultFaults(adult, today), ...holdFaults(given.safeguardingHold, maySafeguard)];
  if (faults.length > 0) return refused(faults);
  const adults = file.adults.map((other) => (other.id === id ? adult : other));
  return { ok: true, file: lookAgain({ ...file, adults }, today) };
};
