import { stepped } from './stepped.ts';

/** The process was killed here. Nothing it does afterwards has any effect. */
export class Killed extends Error {
  constructor(step: number) {
    super(`Killed at step ${step}.`);
    this.name = 'Killed';
  }
}

export interface Killer {
  /** The same object, whose asynchronous calls are steps at which the process can be killed. */
  readonly over: <T extends object>(target: T) => T;
  /** Whether the kill has happened. False at the end: there are no more steps than this. */
  readonly happened: () => boolean;
}

/**
 * Kills a process at one step. Every asynchronous call is two: before it has any effect, and after, its answer lost. From
 * then on every call throws, because the dead do nothing.
 */
export const killAt = (step: number): Killer => {
  let count = 0;
  let dead = false;
  const pass = (): void => {
    if (count === step) dead = true;
    count += 1;
    if (dead) throw new Killed(step);
  };
  return { over: (target) => stepped(target, pass), happened: () => dead };
};
