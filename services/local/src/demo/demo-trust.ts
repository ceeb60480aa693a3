import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  type CalendarDate,
  date,
  type School,
  type StaffFile,
  schoolIdSchema,
  staffIdSchema,
  trustIdSchema,
} from '@waymark/domain';

/** The invented trust of the demo: its id and those of its first school and first person never change. */
export const demoTrustId = trustIdSchema.parse('01K9ZZZZZZ0000000000000001');
export const trustName = 'Harbour Learning Trust';

/** The school that waits for the newcomer: on the books, nobody on roll. */
export const waitingSchool: School = {
  id: schoolIdSchema.parse('01K9ZZZZZZ0000000000000002'),
  urn: 139101,
  name: 'Oakfield Primary Academy',
  laName: 'Bristol, City of',
  laestab: '8012001',
  phase: 'Primary',
  sencoRequired: true,
  replyTo: 'office@oakfield.example.org',
  phone: '0117 496 0200',
  address: ['Oakfield Lane', 'Harbour Town', 'HT1 2AB'],
};

/** The trust's administrator, who brings everyone else in. */
export const firstPerson: StaffFile = {
  staff: {
    id: staffIdSchema.parse('01K9ZZZZZZ0000000000000003'),
    name: 'Lucy Ferreira',
    email: 'l.ferreira@harbour.example.org',
    emailState: 'ok',
    jobTitle: 'Trust administrator',
    qualifiedTeacher: false,
    grants: [{ role: 'trust-admin', scope: { kind: 'trust' } }],
    active: true,
    digestAt: null,
  },
  digest: { next: null, lastMadeOn: null },
  spells: [],
  qualifications: [],
  deadlines: [],
  notices: [],
  tasks: [],
};

/** One file of the trust, to be imported into one school, in this order. */
export interface DemoFile {
  readonly file: string;
  readonly urn: number;
  readonly kind: string;
  readonly answers: {
    readonly ordersChecked?: { readonly by: string; readonly on: CalendarDate };
    readonly nextReviewOn?: CalendarDate;
  };
}

const trustFiles: readonly DemoFile[] = [
  ['schools.csv', 'schools'],
  ['staff.csv', 'staff'],
  ['term-dates.csv', 'term-dates'],
  ['professionals.csv', 'professionals'],
].map(([file = '', kind = '']) => ({ file, kind, urn: waitingSchool.urn, answers: {} }));

const schools = [
  { prefix: 'brannocs', mis: 'sims', urn: 139102, head: 'Peter Lyle', nextReviewOn: date('2026-12-04') },
  { prefix: 'hollin', mis: 'arbor', urn: 144871, head: 'Nasreen Qureshi', nextReviewOn: date('2026-12-11') },
  { prefix: 'larkhill', mis: 'arbor', urn: 148300, head: 'Bev Carrick', nextReviewOn: date('2027-01-22') },
  { prefix: 'ridgeway', mis: 'arbor', urn: 145222, head: 'Tom Aldous', nextReviewOn: date('2026-12-16') },
  { prefix: 'kingsmead', mis: 'arbor', urn: 137640, head: 'Dr Alan Peters', nextReviewOn: date('2027-01-29') },
] as const;

const schoolFiles = ({ prefix, mis, urn, head, nextReviewOn }: (typeof schools)[number]): readonly DemoFile[] => {
  const [pupils, contacts] = mis === 'sims' ? ['sims-pupils', 'sims-contacts'] : ['arbor-students', 'arbor-guardians'];
  return [
    { file: `${prefix}-${pupils}.csv`, kind: 'pupils', urn, answers: {} },
    {
      file: `${prefix}-${contacts}.csv`,
      kind: 'contacts',
      urn,
      answers: { ordersChecked: { by: head, on: date('2026-11-06') } },
    },
    { file: `${prefix}-senco-register.tsv`, kind: 'register', urn, answers: { nextReviewOn } },
    { file: `${prefix}-ehcp-tracker.csv`, kind: 'ehcp-tracker', urn, answers: {} },
  ];
};

/** Everything that is brought in before the newcomer arrives: the trust's own lists, then five of its six schools. */
export const demoFiles: readonly DemoFile[] = [...trustFiles, ...schools.flatMap(schoolFiles)];

const folder = new URL('../../demo-data/harbour-trust/', import.meta.url);

/** The bytes of one export. */
export const readDemoFile = async (file: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await readFile(fileURLToPath(new URL(file, folder))));
