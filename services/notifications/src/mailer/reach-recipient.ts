import {
  type Contact,
  contactIdSchema,
  decisionsOn,
  type LanguageTag,
  languageNamed,
  type Meeting,
  type Notice,
  type PupilFile,
} from '@waymark/domain';
import type { AttendingDeps } from './create-mailer.ts';
import type { Prepared } from './prepared.ts';

/** Where a message goes and whom it greets. */
export interface Reached {
  readonly outcome: 'reached';
  readonly to: string;
  readonly greetingName: string | null;
  /** Hers, where messages can be in it; null: English. */
  readonly language: LanguageTag | null;
}

const reached = (email: string, greetingName: string, language: string | null): Reached => ({
  outcome: 'reached',
  to: email.trim(),
  greetingName: greetingName.trim() === '' ? null : greetingName.trim(),
  language: languageNamed(language),
});

/** Parents and the child herself: the decision is taken again, on the file as it stands now. */
const reachFamily = (file: PupilFile, notice: Notice, today: AttendingDeps['today']): Reached | Prepared => {
  const { recipient } = notice;
  const adult = recipient.kind === 'adult' ? file.adults.find(({ id }) => id === recipient.id) : undefined;
  const who = recipient.kind === 'child' ? 'child' : adult?.id;
  const decision = who === undefined ? undefined : decisionsOn(file, notice.messageKind, today).get(who);
  const email = adult === undefined ? file.pupil.email : adult.email;
  if (decision?.outcome !== 'told' || decision.channel !== 'email' || email === null) return { outcome: 'settle-file' };
  const name = adult?.forename ?? file.pupil.preferredForename ?? file.pupil.legalForename;
  return reached(email, name, adult?.language ?? null);
};

const reachProfessional = (contact: Contact | undefined, invited: boolean): Reached | Prepared => {
  if (!invited) return { outcome: 'end', event: 'cancel', reason: 'NOT_INVITED' };
  if (!contact?.email || contact.emailState !== 'ok') return { outcome: 'phone', reason: 'NO_WORKING_ADDRESS' };
  return reached(contact.email, contact.name, null);
};

/** Where this message may go at this moment, or what is to be done with it instead. */
export const reachRecipient = async (
  { stores, today }: AttendingDeps,
  { file, notice, meeting }: { file: PupilFile; notice: Notice; meeting: Meeting | null },
): Promise<Reached | Prepared> => {
  const { recipient } = notice;
  switch (recipient.kind) {
    case 'adult':
    case 'child':
      return reachFamily(file, notice, today);
    case 'professional': {
      const stored = await stores.contacts.get(contactIdSchema.parse(recipient.id));
      return reachProfessional(
        stored?.row,
        meeting?.professionals.some(({ contactId }) => contactId === recipient.id) ?? false,
      );
    }
    case 'staff':
      return { outcome: 'end', event: 'cancel', reason: 'NO_SUCH_MESSAGE' };
  }
};
