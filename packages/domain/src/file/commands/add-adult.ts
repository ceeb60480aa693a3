import type { AdultId } from '../../ids/index.ts';
import type { Adult } from '../adult.ts';
import type { FileDecision } from '../decision.ts';
import type { PupilFile } from '../pupil-file.ts';
import { type AdultFacts, adultFaults, holdFaults, tidyAdult } from './adult-facts.ts';
import { type CommandContext, refused } from './context.ts';
import { lookAgain } from './look-again.ts';

export interface AddAdult {
  readonly id: AdultId;
  readonly facts: AdultFacts;
}

/** Adds an adult. Whether she may be told follows from her flags; planned meetings are looked at again for her. */
export const addAdult = (file: PupilFile, { id, facts }: AddAdult, context: CommandContext): FileDecision => {
  const { today, maySafeguard } = context;
  const given = tidyAdult(facts);
  const faults = [...adultFaults(given, today), ...holdFaults(given.safeguardingHold ? true : undefined, maySafeguard)];
  if (faults.length > 0) return refused(faults);
  const adult: Adult = {
    ...given,
    id,
    misContactId: null,
    emailAsGiven: null,
    emailState: 'ok',
    cleared: null,
    setByPerson: Object.keys(given).sort(),
  };
  return { ok: true, file: lookAgain({ ...file, adults: [...file.adults, adult] }, today) };
};
