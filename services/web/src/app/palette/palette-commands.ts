import type { RollEntry } from '@waymark/contracts';
import { searchKey } from '@waymark/domain';
import type { Command } from '../../design/command-palette/command-palette.tsx';
import { mayIn, type SchoolInView } from '../../session/me-context.tsx';
import { yearName } from '../../words/years.ts';
import { placesFor } from '../places.ts';

/** A command with what choosing it does. */
export type PaletteCommand = Command & {
  readonly does:
    | { readonly kind: 'go'; readonly href: string }
    | { readonly kind: 'new-tab'; readonly href: string }
    | { readonly kind: 'choose-child' };
};

const provisionWords = { N: [], K: ['SEN support'], E: ['EHCP'] } as const;

/** A child by every name she has, and each folded as it is typed: "obrien" finds O’Brien, "lukasz" Łukasz. */
const namesOf = ({ forename, surname, legalForename, legalSurname }: RollEntry): readonly string[] =>
  [...new Set([forename, surname, legalForename, legalSurname])].flatMap((name) => [name, searchKey(name)]);

const childCommand = (entry: RollEntry, group: string, hrefOf: (pupilId: string) => string): PaletteCommand => ({
  id: `${group}:${entry.pupilId}`,
  group,
  label: `${entry.forename} ${entry.surname}`.trim(),
  detail: [
    yearName(entry.ncYear),
    ...(entry.regGroup === null ? [] : [entry.regGroup]),
    ...provisionWords[entry.provision],
  ].join(', '),
  keywords: namesOf(entry),
  icon: 'staff',
  does: { kind: 'go', href: hrefOf(entry.pupilId) },
});

/** Who is on roll, those on the register first: of two Freddies a SENCO means the one she works for. */
const onRoll = (roll: readonly RollEntry[]) =>
  roll
    .filter(({ leftOn }) => leftOn === null)
    .toSorted((a, b) => Number(a.provision === 'N') - Number(b.provision === 'N'));
const page = (pupilId: string) => `/pupils/${pupilId}`;

const actionsFor = (school: SchoolInView, demo: boolean): readonly PaletteCommand[] => {
  const go = (id: string, label: string, href: string, keywords: readonly string[], icon: Command['icon']) =>
    ({ id, group: 'Actions', label, keywords, ...(icon ? { icon } : {}), does: { kind: 'go', href } }) as const;
  return [
    ...(mayIn(school, 'import:run')
      ? [go('import', 'Import a file', '/import', ['upload', 'spreadsheet', 'SIMS', 'Arbor'], 'import')]
      : []),
    ...(mayIn(school, 'pupil:change')
      ? [go('add-pupil', 'Add a pupil', '/pupils/new', ['new', 'child', 'roll'], 'plus')]
      : []),
    ...(mayIn(school, 'meeting:plan')
      ? [
          {
            id: 'plan-meeting',
            group: 'Actions',
            label: 'Plan a meeting for…',
            keywords: ['annual review', 'invite'],
            icon: 'meetings' as const,
            does: { kind: 'choose-child' as const },
          },
        ]
      : []),
    ...(mayIn(school, 'school:read')
      ? [go('school', 'See the school', '/school', ['reply address', 'telephone', 'terms', 'INSET days'], 'calendar')]
      : []),
    ...(mayIn(school, 'message:read') || mayIn(school, 'words:change')
      ? [go('words', 'See the words of messages', '/messages', ['template', 'letter', 'Polish', 'Urdu'], 'mail')]
      : []),
    ...(demo
      ? [
          {
            id: 'mailbox',
            group: 'Actions',
            label: 'Open the mailbox',
            detail: 'New tab',
            keywords: ['email', 'sent'],
            icon: 'mail' as const,
            does: { kind: 'new-tab' as const, href: '/mailbox' },
          },
        ]
      : []),
  ];
};

/** Everything the palette finds: recent children first, then actions and screens, then every child on roll. */
export const paletteCommands = (input: {
  readonly roll: readonly RollEntry[];
  readonly recent: readonly string[];
  readonly school: SchoolInView;
  readonly demo: boolean;
}): readonly PaletteCommand[] => {
  const children = onRoll(input.roll);
  const recent = input.recent.flatMap((id) => children.filter(({ pupilId }) => pupilId === id));
  const known = new Set(recent.map(({ pupilId }) => pupilId));
  const screens = placesFor(input.school).map(
    ({ href, label, icon }): PaletteCommand => ({
      id: `screen:${href}`,
      group: 'Screens',
      label,
      icon,
      does: { kind: 'go', href },
    }),
  );
  return [
    ...recent.map((entry) => childCommand(entry, 'Recent', page)),
    ...actionsFor(input.school, input.demo),
    ...screens,
    ...children.filter(({ pupilId }) => !known.has(pupilId)).map((entry) => childCommand(entry, 'Pupils', page)),
  ];
};

/** The children a meeting can be planned for. */
export const meetingCommands = (roll: readonly RollEntry[]): readonly PaletteCommand[] =>
  onRoll(roll).map((entry) =>
    childCommand(entry, 'Plan a meeting for', (pupilId) => `/pupils/${pupilId}/plan-meeting`),
  );
