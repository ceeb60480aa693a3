import type { RollEntry } from '@waymark/contracts';
import { pupilIdSchema, schoolIdSchema } from '@waymark/domain';
import { expect, it } from 'vitest';
import { rank } from '../../design/command-palette/rank.ts';
import type { SchoolInView } from '../../session/me-context.tsx';
import { meetingCommands, paletteCommands } from './palette-commands.ts';

const school: SchoolInView = {
  id: schoolIdSchema.parse('01JD0000000000000000000001'),
  name: 'Quayside Primary',
  phase: 'Primary',
  may: ['register:read', 'import:run', 'meeting:plan', 'pupil:change'],
};

const child = (n: number, names: Partial<RollEntry>): RollEntry => ({
  pupilId: pupilIdSchema.parse(`01JD000000000000000000010${n}`),
  forename: 'Sam',
  surname: 'Okafor',
  legalForename: 'Samuel',
  legalSurname: 'Okafor',
  ncYear: '4',
  regGroup: '4Y',
  provision: 'K',
  leftOn: null,
  ...names,
});

const roll = [
  child(1, {}),
  child(2, {
    forename: 'Łukasz',
    surname: 'O’Brien',
    legalForename: 'Łukasz',
    legalSurname: 'O’Brien',
    provision: 'N',
  }),
  child(3, { forename: 'Zoë', surname: 'Bell', legalForename: 'Zoë', legalSurname: 'Bell' }),
];
const commands = (recent: readonly string[] = []) => paletteCommands({ roll, recent, school, demo: true });
const best = (typed: string) => rank(commands(), typed)[0]?.label;

it('finds a child by the name she is called and by the name in the register', () => {
  expect([best('sam'), best('samuel')]).toEqual(['Sam Okafor', 'Sam Okafor']);
});

it('finds names whose accents, strokes and apostrophes were not typed', () => {
  expect([best('zoe'), best('lukasz'), best('obrien')]).toEqual(['Zoë Bell', 'Łukasz O’Brien', 'Łukasz O’Brien']);
});

it('shows the children whose pages were open last before anything is typed', () => {
  const third = roll[2]?.pupilId ?? '';
  expect(commands([third])[0]).toMatchObject({ group: 'Recent', label: 'Zoë Bell' });
  expect(commands([third]).filter(({ label }) => label === 'Zoë Bell')).toHaveLength(1);
});

it('offers only what she may do', () => {
  const reader = { ...school, may: ['register:read'] };
  const actions = paletteCommands({ roll, recent: [], school: reader, demo: false }).filter(
    ({ group }) => group === 'Actions',
  );
  expect(actions).toEqual([]);
});

it('leads whoever may see it to the school, by what she wants to change there', () => {
  const reader = { ...school, may: ['register:read', 'school:read'] };
  const found = rank(paletteCommands({ roll, recent: [], school: reader, demo: false }), 'reply address')[0];
  expect(found?.does).toEqual({ kind: 'go', href: '/school' });
});

it('plans a meeting for those on the register before the others, and for nobody who has left', () => {
  const left = child(4, { forename: 'Gone', leftOn: '2026-07-20' as RollEntry['leftOn'] });
  expect(meetingCommands([...roll, left]).map(({ label }) => label)).toEqual([
    'Sam Okafor',
    'Zoë Bell',
    'Łukasz O’Brien',
  ]);
});
