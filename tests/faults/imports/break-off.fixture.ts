import type { TasksDeps } from '../../../services/tasks/src/deps.ts';

/** What the machine would do to a process that is killed: nothing after it happens. */
class Killed extends Error {}

type When = 'before' | 'after';

/**
 * Dependencies that die at the `at`th thing they are asked to do outside the process: before it is done, or after it is
 * done and before the answer comes. From then on everything fails, as nothing of a dead process goes on.
 */
export const breakingOff = (deps: TasksDeps, at: number, when: When) => {
  let asked = 0;
  let dead = false;

  const spoiled = async (work: () => Promise<unknown>): Promise<unknown> => {
    if (dead) throw new Killed();
    asked += 1;
    const mine = asked === at;
    if (mine && when === 'before') {
      dead = true;
      throw new Killed();
    }
    const answer = await work();
    if (mine) dead = true;
    if (dead) throw new Killed();
    return answer;
  };

  const wrapped = <T extends object>(target: T): T =>
    new Proxy(target, {
      get: (object, name) => {
        const value = Reflect.get(object, name);
        if (typeof value === 'object' && value !== null) return wrapped(value);
        if (typeof value !== 'function') return value;
        return (...input: unknown[]) => spoiled(async () => value.apply(object, input));
      },
    });

  return {
    deps: {
      ...deps,
      stores: { forTenant: (trustId) => wrapped(deps.stores.forTenant(trustId)) },
      blobs: wrapped(deps.blobs),
      queue: wrapped(deps.queue),
    } satisfies TasksDeps,
    /** Whether it came so far as to die. */
    died: () => dead,
  };
};
