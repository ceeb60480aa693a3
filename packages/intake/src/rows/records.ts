import type { CalendarDate, NcYear, NeedType, Provision, Role, YesNoUnknown } from '@waymark/domain';
import type { DayOrNote } from './cells.ts';
import type { Extra } from './row-reader.ts';

/** What says which child a row is about. */
export interface ChildRecord {
  readonly upn: string | null;
  readonly upnTemporary: boolean;
  /** A UPN that could not be used (mistyped, or given to two children), kept so that it can be mended. */
  readonly upnAsGiven: string | null;
  readonly misId: string | null;
  readonly forename: string;
  readonly surname: string;
  readonly preferredForename: string | null;
  readonly preferredSurname: string | null;
  readonly dateOfBirth: CalendarDate | null;
  readonly ncYear: NcYear | null;
}

interface SenRecord {
  /** Null where the sheet does not say, or says it in a word nobody has explained. */
  readonly provision: Provision | null;
  readonly needs: readonly NeedType[];
  readonly needsNote: string | null;
}

export interface PupilRecord extends ChildRecord, SenRecord {
  readonly kind: 'pupils';
  readonly formerUpn: string | null;
  readonly regGroup: string | null;
  readonly enrolledOn: CalendarDate | null;
  readonly leftOn: CalendarDate | null;
  readonly homeLa: string | null;
  readonly lookedAfter: YesNoUnknown;
  readonly email: string | null;
  readonly notes: string | null;
  readonly extras: readonly Extra[];
}

export interface RegisterRecord extends ChildRecord, SenRecord {
  readonly kind: 'register';
  readonly regGroup: string | null;
  readonly lastReview: DayOrNote;
  readonly nextReview: DayOrNote;
  readonly notes: string | null;
  readonly extras: readonly Extra[];
}

export interface EhcpTrackerRecord extends ChildRecord {
  readonly kind: 'ehcp-tracker';
  readonly planFirstMadeOn: CalendarDate | null;
  /** Null where no meeting has been held; `decidedOn` null where the LA has not decided. */
  readonly lastReview: { readonly meetingOn: CalendarDate | null; readonly decidedOn: CalendarDate | null } | null;
  /** The sheet says that the LA's decision is awaited. */
  readonly awaitingDecision: boolean;
  /** What stood in the place of a date, under its header. */
  readonly dateNotes: readonly Extra[];
  readonly placingLa: string | null;
  readonly comment: string | null;
  readonly extras: readonly Extra[];
}

export interface ContactRecord {
  readonly kind: 'contacts';
  /** The child this adult belongs to. */
  readonly pupil: ChildRecord;
  readonly misContactId: string | null;
  readonly title: string | null;
  readonly forename: string;
  readonly surname: string;
  /** Lower-case words, `social-worker` and `foster-carer` among them; `other` where it is blank. */
  readonly relationship: string;
  readonly priority: number | null;
  readonly pr: YesNoUnknown;
  readonly order: { readonly state: 'none' | 'alleged' | 'unknown' };
  readonly hasCare: boolean;
  readonly email: string | null;
  readonly emailAsGiven: string | null;
  readonly phone: string | null;
  readonly language: string | null;
  readonly interpreter: boolean;
  /** A social worker or foster carer: whether the child is looked after must be asked. */
  readonly impliesLookedAfterUnknown: boolean;
  readonly extras: readonly Extra[];
}

export interface StaffRecord {
  readonly kind: 'staff';
  readonly title: string | null;
  readonly forename: string;
  readonly surname: string;
  /** As written, title included. */
  readonly name: string;
  readonly email: string | null;
  readonly emailAsGiven: string | null;
  /** Null: the trust's own staff. */
  readonly schoolUrn: number | null;
  readonly role: Role | null;
  readonly roleAsGiven: string | null;
  readonly becameSencoOn: CalendarDate | null;
  readonly qualifiedTeacher: YesNoUnknown;
  readonly qualification: 'NASENCO' | 'NPQ' | null;
  readonly courseStartedOn: CalendarDate | null;
  readonly courseCompletedOn: CalendarDate | null;
  readonly notes: string | null;
  readonly extras: readonly Extra[];
}

export interface SchoolRecord {
  readonly kind: 'schools';
  readonly urn: number | null;
  readonly name: string;
  /** Seven figures. */
  readonly laestab: string | null;
  readonly laName: string | null;
  readonly phase: string | null;
  readonly trustName: string | null;
  readonly sencoRequired: YesNoUnknown;
  readonly extras: readonly Extra[];
}

export interface TermDatesRecord {
  readonly kind: 'term-dates';
  readonly laName: string | null;
  readonly schoolName: string | null;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Null where only a person can say. */
  readonly part: 'term' | 'inset' | 'holiday' | null;
  readonly name: string | null;
  readonly extras: readonly Extra[];
}

export interface ProfessionalRecord {
  readonly kind: 'professionals';
  /** A person, or a team with a shared mailbox. */
  readonly name: string;
  readonly title: string | null;
  readonly service: string | null;
  readonly role: string | null;
  readonly email: string | null;
  readonly emailAsGiven: string | null;
  readonly phone: string | null;
  readonly extras: readonly Extra[];
}

export interface RecordOf {
  pupils: PupilRecord;
  contacts: ContactRecord;
  register: RegisterRecord;
  'ehcp-tracker': EhcpTrackerRecord;
  staff: StaffRecord;
  schools: SchoolRecord;
  'term-dates': TermDatesRecord;
  professionals: ProfessionalRecord;
}

export type IntakeRecord = RecordOf[keyof RecordOf];
