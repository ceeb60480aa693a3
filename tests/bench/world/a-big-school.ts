import { date, instantAt, type PupilFile, registerRowOf, rollRowOf, settle } from '@waymark/domain';
import { inParallel } from '@waymark/runtime';
import { aFile, aFileWithEhcp, aMeeting, anAdult, aPupil, newId } from '@waymark/test-kit';
import { type ApiWorld, anApiWorld, today } from './an-api-world.ts';

const onRoll = 1050;
export const onRegister = 400;
const withEhcp = 40;
const atOnce = 8;

const names = [
  ['Zoë', 'Patel'],
  ['Oluwadamilola', 'Featherstonehaugh'],
  ['Sam', 'Adeyemi'],
  ['Maximilian', 'Whitcombe-Harrington'],
  ['Niamh', 'O’Shaughnessy'],
  ['Joshua', 'Nguyễn'],
] as const;

const now = instantAt(today, '09:30');

const pupilOf = (world: ApiWorld, n: number) => {
  const [legalForename, legalSurname] = names[n % names.length] ?? names[0];
  const provision = n < withEhcp ? 'E' : n < onRegister ? 'K' : 'N';
  const needs = provision === 'N' ? [] : (['SLCN', 'SEMH', 'ASD'] as const).slice(0, 1 + (n % 3));
  return aPupil({
    schoolId: world.school.id,
    legalForename,
    legalSurname,
    provision,
    needs,
    misId: String(20_000 + n),
  });
};

const plannedMeeting = () => aMeeting({ on: date('2026-12-09') });

const fileOf = (world: ApiWorld, n: number): PupilFile => {
  const pupil = pupilOf(world, n);
  const adults = [anAdult(), anAdult({ forename: 'Joel', relationship: 'Father', priority: 2 })];
  if (n >= withEhcp) return aFile({ pupil, adults });
  return aFileWithEhcp({ pupil, adults, meetings: n % 2 === 0 ? [plannedMeeting()] : [] });
};

/** Writes a file as a command would leave it: settled, with its rows on the school's lists. */
export const keepFile = async ({ tenant }: ApiWorld, file: PupilFile): Promise<void> => {
  const context = { today, now, calendar: null, laMeetingBufferWeeks: 4, newId: () => newId.task() };
  const after = settle(file, context);
  const derived = { register: registerRowOf(after, today), roll: rollRowOf(after) };
  const committed = await tenant.files.commit({ before: null, after, derived, today, audit: [] });
  if (!committed.ok) throw new Error(`A child of the bench could not be written: ${committed.reason}.`);
};

/** A secondary school: 1,050 on roll, 400 of them on the register, 40 with an EHCP and every other of those to be reviewed soon. */
export const aBigSchool = async (): Promise<ApiWorld> => {
  const world = await anApiWorld();
  const files = Array.from({ length: onRoll }, (_, n) => fileOf(world, n));
  await inParallel(atOnce, files, (file) => keepFile(world, file));
  return world;
};
