import { addDays, addYears, type CalendarDate, calendarDateSchema } from '@waymark/domain';
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import * as z from 'zod';
import type { DemoClock } from '../clock/index.ts';
import { type Moving, type RunDaysDeps, runDays } from './run-days.ts';

const moveSchema = z.union([
  z.strictObject({ days: z.int().min(1).max(366) }),
  z.strictObject({ to: calendarDateSchema }),
]);

export interface ClockAppDeps extends RunDaysDeps {
  readonly clock: DemoClock;
  /** Whether the demo trust is all there; until then no day may be lived. */
  readonly ready: () => boolean;
  readonly onFault: (where: string, fault: unknown) => void;
}

/** Moves the demo's clock forward, one move at a time, living each day on the way. `GET` says how far it has come. */
export const createClockApp = (deps: ClockAppDeps): Hono => {
  let moving: Moving | null = null;
  let failed = false;
  const shown = () => ({ now: deps.clock.now(), today: deps.clock.today(), moving, failed });

  const move = async (to: CalendarDate): Promise<void> => {
    try {
      await runDays(deps, to, (progress) => {
        moving = progress;
      });
    } catch (fault) {
      failed = true;
      deps.onFault('the demo clock', fault);
    } finally {
      moving = null;
    }
  };

  const app = new Hono();
  app.use(csrf());
  app.get('/', (c) => c.json(shown(), 200, { 'cache-control': 'no-store' }));
  app.post('/', async (c) => {
    const body = moveSchema.safeParse(await c.req.json().catch(() => null));
    if (!body.success) return c.json({ reason: 'Say how many days, or to which date.' }, 400);
    const today = deps.clock.today();
    const to = 'to' in body.data ? body.data.to : addDays(today, body.data.days);
    if (!deps.ready())
      return c.json({ ...shown(), reason: 'The demo trust is still coming in. Try again in a minute.' }, 409);
    if (moving !== null) return c.json({ ...shown(), reason: 'The clock is already moving.' }, 409);
    if (to <= today) return c.json({ ...shown(), reason: 'The clock goes forward only. Choose a later day.' }, 422);
    if (to > addYears(today, 1))
      return c.json({ ...shown(), reason: 'The clock goes a year at a time at most. Choose an earlier day.' }, 422);
    failed = false;
    moving = { to, done: 0, total: 1 };
    void move(to);
    return c.json(shown(), 202);
  });
  return app;
};
