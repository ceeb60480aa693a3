import { existsSync, readFileSync } from 'node:fs';
import { type CalendarDate, date, type Instant, instant, instantAt, instantSchema, londonDate } from '@waymark/domain';
import * as z from 'zod';
import { writeAtomicallySync } from '../disk/write-atomically.ts';

const settingSchema = z.strictObject({ business: instantSchema, real: instantSchema });
type Setting = z.infer<typeof settingSchema>;

/** Monday 23 November 2026, 09:00 in London: where the demo begins, whatever day the machine thinks it is. */
export const demoStart: Instant = instantAt(date('2026-11-23'), '09:00');

export type DemoClock = {
  /** What rules, notices and pages take for now. */
  now(): Instant;
  /** What leases, tokens and visibility time-outs are measured by. */
  real(): Instant;
  /** The day in London at `now`. */
  today(): CalendarDate;
  /** Sets business time forward; it goes on from there at the speed of real time. */
  moveTo(moment: Instant): { ok: true; now: Instant } | { ok: false; reason: 'earlier-than-now'; now: Instant };
};

export type DemoClockDeps = {
  file: string;
  /** Milliseconds since 1970. */
  real: () => number;
  /** Business time of the very first start. */
  startAt: Instant;
};

function moment(milliseconds: number): Instant {
  return instant(new Date(milliseconds).toISOString());
}

function readSetting(file: string): Setting {
  try {
    return settingSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new Error(`The demo clock's file ${file} cannot be read. Delete it to start again at the demo's first day.`, {
      cause,
    });
  }
}

/**
 * A clock that a person can move forward and nobody can move back. Business time is the moment it was last moved to plus
 * the real time since, kept in `file`, so it goes on while Waymark is stopped. A machine clock set back stands still here.
 */
export function createDemoClock(deps: DemoClockDeps): DemoClock {
  const keep = (business: Instant): Setting => {
    const setting = { business, real: moment(deps.real()) };
    writeAtomicallySync(deps.file, JSON.stringify(setting));
    return setting;
  };
  let setting = existsSync(deps.file) ? readSetting(deps.file) : keep(deps.startAt);
  let shown = setting.business;

  const now = (): Instant => {
    const elapsed = Math.max(0, deps.real() - Date.parse(setting.real));
    const reached = moment(Date.parse(setting.business) + elapsed);
    if (reached > shown) shown = reached;
    return shown;
  };

  return {
    now,
    real: () => moment(deps.real()),
    today: () => londonDate(now()),
    moveTo: (target) => {
      const before = now();
      if (target < before) return { ok: false, reason: 'earlier-than-now', now: before };
      setting = keep(target);
      shown = target;
      return { ok: true, now: target };
    },
  };
}
