import type { TodayWho } from '@waymark/contracts';
import { type Adult, displayName, type PupilFile, type PupilId } from '@waymark/domain';
import { inParallel } from '@waymark/runtime';
import type { ListSubject } from '@waymark/store';

/** Files read for one view of Today: a list of more children than this is worked from its top. */
export const mostFiles = 40;
const atOnce = 8;

interface About {
  readonly subject: ListSubject;
  readonly adultId: string | null;
}

interface ReadAdults {
  /** Reads a child's file, perhaps a second old: it is only shown. */
  readonly read: (pupilId: PupilId) => Promise<{ readonly file: PupilFile } | null>;
  readonly seesHolds: boolean;
}

/** An adult as a list names her: whom to phone. */
export const whoView = (adult: Adult): TodayWho => ({
  name: displayName({ ...adult, forename: [adult.title, adult.forename].filter(Boolean).join(' ') }),
  relationship: adult.relationship,
  phone: adult.phone,
});

/**
 * Whom each line is about: one file is read for each child of them, of the first 40 children. Null for no adult, for one
 * who has left the file, and for one whom the safeguarding lead holds, unless the caller may see that.
 */
export const readAdults = async (
  { read, seesHolds }: ReadAdults,
  lines: readonly About[],
): Promise<(line: About) => TodayWho | null> => {
  const children = lines.flatMap(({ subject, adultId }) =>
    subject.kind === 'pupil' && adultId !== null ? [subject.pupilId] : [],
  );
  const loaded = await inParallel(atOnce, [...new Set(children)].slice(0, mostFiles), read);
  const adults = new Map<string, Adult>(
    loaded.flatMap((one) => one?.file.adults.map((adult): [string, Adult] => [adult.id, adult]) ?? []),
  );
  return ({ adultId }) => {
    const adult = adultId === null ? undefined : adults.get(adultId);
    return adult === undefined || (adult.safeguardingHold && !seesHolds) ? null : whoView(adult);
  };
};
