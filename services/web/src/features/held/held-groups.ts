import type { Held } from '@waymark/contracts';

export type HeldLine = Held['lines'][number];

/** Everybody whose messages wait for the same thing: one clearance frees all of hers. */
export type HeldPerson = {
  readonly key: string;
  readonly subject: HeldLine['subject'];
  readonly recipient: HeldLine['recipient'];
  readonly who: HeldLine['who'];
  readonly doubts: readonly string[];
  readonly lines: readonly HeldLine[];
};

export type HeldGroup = { readonly reason: string | null; readonly people: readonly HeldPerson[] };

const subjectId = ({ subject }: HeldLine): string => {
  switch (subject.kind) {
    case 'pupil':
      return subject.pupilId;
    case 'staff':
      return subject.staffId;
    case 'school':
      return subject.schoolId;
  }
};

const personKey = (line: HeldLine): string =>
  [subjectId(line), line.recipient.kind, 'id' in line.recipient ? line.recipient.id : ''].join(' ');

const grouped = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
};

const personOf = (lines: readonly HeldLine[]): readonly HeldPerson[] => {
  const [first] = lines;
  if (first === undefined) return [];
  const { subject, recipient, who, doubts } = first;
  return [{ key: personKey(first), subject, recipient, who, doubts, lines }];
};

/**
 * The held messages by what must be checked, and in each by whom they are for. Both come in the order of the lines: what
 * soonest becomes of no use is first.
 */
export const heldGroups = (lines: readonly HeldLine[]): readonly HeldGroup[] =>
  grouped(lines, ({ reason }) => reason ?? '').flatMap((group) => {
    const reason = group[0]?.reason ?? null;
    return [{ reason, people: grouped(group, personKey).flatMap(personOf) }];
  });
