import { resolve } from 'node:path';
import * as z from 'zod';

const settingsSchema = z.object({
  WAYMARK_DATA: z.string().min(1).default('.waymark'),
  WAYMARK_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  /** Where families reach their pages, where that is not this machine: `https://…/f`. Its path stays `/f`. */
  FAMILY_URL: z
    .url()
    .refine((url) => new URL(url).pathname === '/f')
    .optional(),
  /** `as-built`: the staff client is served as it was last built, or not at all. */
  WAYMARK_CLIENT: z.enum(['build', 'as-built']).default('build'),
  /** `none`: no demo trust is brought in; for tests. */
  WAYMARK_DEMO: z.enum(['full', 'none']).default('full'),
});

/** What a person may set of the one-machine stack. */
export interface Settings {
  readonly dataFolder: string;
  /** Null: the usual port, or the next that is free. */
  readonly port: number | null;
  /** Null: on this machine. */
  readonly familyUrl: string | null;
  readonly client: 'build' | 'as-built';
  readonly demo: 'full' | 'none';
}

/** Reads the settings once. Throws with the variable's name where one is wrong. */
export const readSettings = (env: Readonly<Record<string, string | undefined>>): Settings => {
  const parsed = settingsSchema.safeParse(env);
  if (!parsed.success) {
    throw new Error(
      `Waymark cannot start: ${parsed.error.issues.map(({ path }) => path.join('.')).join(', ')} is not set to something it understands. The README lists what each may be.`,
    );
  }
  const { FAMILY_URL, WAYMARK_DATA, WAYMARK_PORT, WAYMARK_CLIENT, WAYMARK_DEMO } = parsed.data;
  return {
    familyUrl: FAMILY_URL ?? null,
    dataFolder: resolve(WAYMARK_DATA),
    port: WAYMARK_PORT ?? null,
    client: WAYMARK_CLIENT,
    demo: WAYMARK_DEMO,
  };
};
