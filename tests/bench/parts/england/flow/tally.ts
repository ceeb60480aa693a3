import { tableDefinition } from '@waymark/store';
import { nothingSpent, type Spent } from '../../../world/count-capacity.ts';

/** What so many operations of one kind came to. */
export interface Tally {
  readonly operations: number;
  readonly spent: Spent;
  /** This process's own work; the emulator's is not in it. */
  readonly cpuMs: number;
}

export const emptyTally: Tally = { operations: 0, spent: nothingSpent, cpuMs: 0 };

const indexes = Object.keys(tableDefinition.indexes) as (keyof Spent['indexWrite'])[];

const bothSpent = (a: Spent, b: Spent): Spent => {
  const indexWrite = { ...a.indexWrite };
  for (const name of indexes) indexWrite[name] += b.indexWrite[name];
  return { commands: a.commands + b.commands, read: a.read + b.read, write: a.write + b.write, indexWrite };
};

export const bothTallies = (a: Tally, b: Tally): Tally => ({
  operations: a.operations + b.operations,
  spent: bothSpent(a.spent, b.spent),
  cpuMs: a.cpuMs + b.cpuMs,
});

/** What one operation comes to. */
export interface Each {
  readonly commands: number;
  readonly read: number;
  readonly write: number;
  readonly dueWrite: number;
  readonly outboxWrite: number;
  readonly cpuMs: number;
}

/** What one operation of a tally comes to on average. Throws where none was done, for nothing may be worked out from nothing. */
export const eachOf = ({ operations, spent, cpuMs }: Tally): Each => {
  if (operations === 0) throw new Error('An operation was never done in the time there was. Give it more minutes.');
  return {
    commands: spent.commands / operations,
    read: spent.read / operations,
    write: spent.write / operations,
    dueWrite: spent.indexWrite.due / operations,
    outboxWrite: spent.indexWrite.outbox / operations,
    cpuMs: cpuMs / operations,
  };
};
