import { addMinutes, type Instant, instantSchema } from '@waymark/domain';
import type { BlobPort, HeldBackBecause } from '@waymark/runtime';
import * as z from 'zod';
import { waits } from '../reconcile/waits.ts';

const stopSchema = z.strictObject({
  because: z.enum(['quota', 'account']),
  /** What the provider called it. */
  code: z.string(),
  since: instantSchema,
  /** In the machine's own time: from then on, one message at a time is tried. */
  until: instantSchema,
});

/** The provider takes none of our messages for now, and none is at fault. */
export type Stop = z.infer<typeof stopSchema>;

const key = 'mail/stopped.json';

const write = (blobs: Pick<BlobPort, 'put'>, stop: Stop | null): Promise<void> =>
  blobs.put(key, new TextEncoder().encode(JSON.stringify(stop)), 'application/json');

/** The stop that stands; null: none. Its end may have passed, and then it is to be tried. */
export const readStop = async (blobs: Pick<BlobPort, 'get'>): Promise<Stop | null> => {
  const bytes = await blobs.get(key);
  return bytes === null ? null : stopSchema.nullable().parse(JSON.parse(new TextDecoder().decode(bytes)));
};

/** Whether what the provider said holds for every message, not only for the one it was said of. */
export const stopsAll = (because: HeldBackBecause): because is Stop['because'] =>
  because === 'quota' || because === 'account';

/** Notes that the provider takes nothing; null: that is noted already, and its end has not come. */
export const noteStop = async (
  blobs: Pick<BlobPort, 'get' | 'put'>,
  { because, code }: Pick<Stop, 'because' | 'code'>,
  real: Instant,
): Promise<Stop | null> => {
  const known = await readStop(blobs);
  if (known?.because === because && known.until > real) return null;
  const until = addMinutes(real, waits.stopMinutes[because]);
  const stop = { because, code, since: known?.since ?? real, until };
  await write(blobs, stop);
  return stop;
};

/** The provider takes messages again. */
export const liftStop = (blobs: Pick<BlobPort, 'put'>): Promise<void> => write(blobs, null);
