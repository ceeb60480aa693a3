import { date, instant, type PupilFile } from '@waymark/domain';
import { aFileWithEhcp, anAdult, aPupil, newId } from '@waymark/test-kit';
import { heldTo, type Measurement } from '../../report/measurement.ts';
import { keepFile } from '../../world/a-big-school.ts';
import type { ApiWorld } from '../../world/an-api-world.ts';

const aNote = () => ({
  id: newId.note(),
  kind: 'register-decision' as const,
  on: date('2026-09-01'),
  from: 'N' as const,
  to: 'K' as const,
  reason: 'Progress data of two terms and the teacher’s concern, talked over with her mother at length.',
  by: 'Priya Nair',
  recordedAt: instant('2026-09-01T10:00:00.000Z'),
});

/** A long file: a child with an EHCP, six adults and years of decisions. */
export const aLongFile = ({ school }: ApiWorld): PupilFile =>
  aFileWithEhcp({
    pupil: aPupil({ schoolId: school.id, provision: 'E', leftOn: null }),
    adults: Array.from({ length: 6 }, () => anAdult()),
    notes: Array.from({ length: 50 }, aNote),
  });

/** How many queries a child's whole file takes, and what they cost. */
export const measureChildFile = async (world: ApiWorld, file: PupilFile): Promise<Measurement[]> => {
  const { tenant, units, commands } = world;
  await keepFile(world, file);
  units.reset();
  const { value: loaded, said } = await commands.during(() => tenant.files.read(file.pupil.id));
  if (loaded === null) throw new Error('The long file is not there.');
  const rows = Object.values(loaded.file).reduce((sum, part) => sum + (Array.isArray(part) ? part.length : 1), 0);
  return [
    heldTo(`child's file: ${rows} rows`, 1, said.length, 'queries'),
    heldTo(`child's file: ${rows} rows`, 8, units.spent().read, 'RCU'),
  ];
};
