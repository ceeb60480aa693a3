import type {
  AccessRequestId,
  AdultId,
  Answerer,
  AssessmentId,
  CalendarDate,
  ContactId,
  DocumentId,
  DocumentKind,
  HappeningKind,
  ImportId,
  MeetingId,
  MeetingKind,
  NoteId,
  NoticeId,
  PlanId,
  PupilId,
  SchoolId,
  StaffId,
  TaskId,
  TrustId,
} from '@waymark/domain';

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** What a school's `list` index holds, each by date: active deadlines, those done, planned meetings, open tasks, held messages, imports. */
export const listKinds = ['DEADLINES', 'ENDED', 'MEETINGS', 'TASKS', 'HELD', 'IMPORTS'] as const;
export type ListKind = (typeof listKinds)[number];

/** Every key of a trust starts with this. */
export const tenantPrefix = (trustId: TrustId): string => `T#${trustId}#`;

/** A local authority's name as a key can carry it: `Bath and North East Somerset` → `bath-and-north-east-somerset`. */
const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** The sort keys within a child's or a member of staff's collection. */
export const fileKeys = {
  pupil: 'PUPIL',
  head: 'HEAD',
  ehcp: 'EHCP#1',
  adult: (id: AdultId) => `ADULT#${id}`,
  assessment: (id: AssessmentId) => `ASSESSMENT#${id}`,
  accessRequest: (id: AccessRequestId) => `SAR#${id}`,
  happening: (what: HappeningKind, of: string) => `HAPPENED#${what}#${of}`,
  plan: (id: PlanId) => `PLAN#${id}`,
  meeting: (id: MeetingId) => `MEETING#${id}`,
  reply: (id: MeetingId, who: Answerer) => `REPLY#${id}#${who}`,
  views: (id: MeetingId, who: Answerer) => `VIEWS#${id}#${who}`,
  document: (id: DocumentId) => `DOC#${id}`,
  note: (id: NoteId) => `NOTE#${id}`,
  deadline: (rule: string, occurrence: string) => `DEADLINE#${rule}#${occurrence}`,
  notice: (id: NoticeId) => `NOTICE#${id}`,
  task: (id: TaskId) => `TASK#${id}`,
  schoolDocument: (kind: DocumentKind) => `DOCUMENT#${kind}`,
  spell: (id: string) => `SPELL#${id}`,
  qualification: (id: string) => `QUALIFICATION#${id}`,
} as const;

/** Batches sort as they are numbered. */
const padded = (n: number): string => String(n).padStart(6, '0');

/** Every key of one trust. `…Pk` are collections or index partitions, the others whole keys. */
export const tenantKeys = (trustId: TrustId) => {
  const t = tenantPrefix(trustId);
  return {
    trustPk: t,
    trust: { pk: t, sk: 'TRUST' },
    school: (id: SchoolId) => ({ pk: t, sk: `SCHOOL#${id}` }),
    staff: (id: StaffId) => ({ pk: t, sk: `STAFF#${id}` }),
    contact: (id: ContactId) => ({ pk: t, sk: `CONTACT#${id}` }),
    /** Where the trust stands with the words of its messages; their versions stand beside, apart by their prefix. */
    wordsPrefix: 'TEMPLATE#',
    wordsOf: (template: string) => `TEMPLATE#${template}#`,
    words: (template: string, language: string) => ({ pk: t, sk: `TEMPLATE#${template}#${language}` }),
    wordsVersionsOf: (template: string, language: string) => `WORDS#${template}#${language}#`,
    wordsVersion: (template: string, language: string, version: number) => ({
      pk: t,
      sk: `WORDS#${template}#${language}#${padded(version)}`,
    }),
    pupilPk: (id: PupilId) => `${t}P#${id}`,
    staffPk: (id: StaffId) => `${t}W#${id}`,
    schoolPk: (id: SchoolId) => `${t}S#${id}`,
    /** What a school itself owes; its calendar and cadences stand in the same collection. */
    dutyPk: (id: SchoolId) => `${t}S#${id}#D`,
    roll: (school: SchoolId, pupil: PupilId) => ({ pk: `${t}S#${school}`, sk: `ROLL#${pupil}` }),
    register: (school: SchoolId, pupil: PupilId) => ({ pk: `${t}S#${school}`, sk: `REGISTER#${pupil}` }),
    cadence: (school: SchoolId, kind: MeetingKind) => ({ pk: `${t}S#${school}#D`, sk: `CADENCE#${kind}` }),
    calendar: (school: SchoolId) => ({ pk: `${t}S#${school}#D`, sk: 'CALENDAR#main' }),
    /** Which authorities have settings, so that they can be listed. */
    laPrefix: 'LA#',
    la: (laName: string) => ({ pk: t, sk: `LA#${slug(laName)}` }),
    laSettings: (laName: string) => ({ pk: `${t}LA#${slug(laName)}`, sk: 'SETTINGS' }),
    /** What is known of an e-mail address, named by its hash. */
    address: (hmac: string) => ({ pk: `${t}M#${hmac}`, sk: 'ADDRESS' }),
    upnLock: (hmac: string) => ({ pk: `${t}UPN#${hmac}`, sk: 'LOCK' }),
    importPk: (id: ImportId) => `${t}I#${id}`,
    import: (id: ImportId) => ({ pk: `${t}I#${id}`, sk: 'IMPORT' }),
    batch: (id: ImportId, n: number) => ({ pk: `${t}I#${id}`, sk: `BATCH#${padded(n)}` }),
    recompute: (id: ImportId) => ({ pk: `${t}I#${id}`, sk: 'RECOMPUTE' }),
    idempotency: (hash: string) => ({ pk: `${t}K#${hash}`, sk: 'IDEM' }),
    auditPk: (subject: string, month: string) => `${t}A#${subject}#${month}`,
    /** A partition of the `list` index; `null` for staff who belong to the trust and to no school. */
    listPk: (school: SchoolId | null, kind: ListKind) =>
      school === null ? `${t}TRUST#${kind}` : `${t}S#${school}#${kind}`,
  };
};
export type TenantKeys = ReturnType<typeof tenantKeys>;

/** Keys that belong to no trust, each read under a role of its own. */
export const globalKeys = {
  member: (sub: string) => ({ pk: `USER#${sub}`, sk: 'MEMBER' }),
  invite: (hmac: string) => ({ pk: `INVITE#${hmac}`, sk: 'INVITE' }),
  link: (hash: string) => ({ pk: `LINK#${hash}`, sk: 'LINK' }),
  /** Every link of a meeting by whose it is, so that they can be revoked; the sort key ends with the link's hash. */
  linksOfMeeting: (trust: TrustId, meeting: MeetingId) => `LINKS#${trust}#${meeting}`,
  linkOfMeeting: (
    link: { readonly trustId: TrustId; readonly meetingId: MeetingId; readonly who: Answerer },
    hash: string,
  ) => ({
    pk: `LINKS#${link.trustId}#${link.meetingId}`,
    sk: `${link.who}#${hash}`,
  }),
  /** What somebody who gives this address may be sent links to: one row for each meeting and person. */
  linksOfAddress: (hmac: string) => `LINKTO#${hmac}`,
  linkOfAddress: (hmac: string, meeting: MeetingId, who: Answerer) => ({
    pk: `LINKTO#${hmac}`,
    sk: `${meeting}#${who}`,
  }),
  /** A staff calendar's private address by its token's hash, and the hash of each person's own. */
  feed: (hash: string) => ({ pk: `FEED#${hash}`, sk: 'FEED' }),
  feedOf: (trust: TrustId, staff: StaffId) => ({ pk: `FEED#OF#${trust}#${staff}`, sk: 'FEED' }),
  rate: (hmac: string, window: string) => ({ pk: `RATE#${hmac}`, sk: window }),
  watermark: { pk: 'JOB#sweep', sk: 'WATERMARK' },
  shardDone: (run: CalendarDate, shard: number) => ({ pk: 'JOB#sweep', sk: `DONE#${run}#${shard}` }),
  shardsDonePrefix: (run: CalendarDate) => `DONE#${run}#`,
  duePk: (on: CalendarDate, shard: number) => `DUE#${on}#${shard}`,
  outPk: (shard: number) => `OUT#${shard}`,
} as const;
