import { aboutOfInstant, type Letter, type Notice, type StaffId } from '@waymark/domain';
import { setLetter } from '@waymark/runtime/mail';
import { composeDigest } from './compose-digest.ts';
import { composeInstant } from './compose-instant.ts';
import { composeQualification } from './compose-qualification.ts';
import type { AttendingDeps } from './create-mailer.ts';
import { named, type Prepared } from './prepared.ts';

/** A message of a member of staff's file, composed and addressed, or what is to be done instead. */
export type Composed =
  | Prepared
  | {
      readonly outcome: 'composed';
      readonly letter: Letter;
      readonly to: string;
      readonly headers: Readonly<Record<string, string>>;
    };

const composerOf = ({ obligation }: Notice) => {
  if (obligation === 'DIGEST') return composeDigest;
  return aboutOfInstant(obligation) === null ? composeQualification : composeInstant;
};

/** A message of a member of staff's file, made ready on what holds at this moment, or what is to be done instead. */
export const prepareForStaff = async (deps: AttendingDeps, staffId: StaffId, notice: Notice): Promise<Prepared> => {
  const loaded = await deps.stores.staffFiles.load(staffId);
  const found = loaded?.file.notices.find(({ id }) => id === notice.id);
  if (loaded === null || found?.version !== notice.version) return { outcome: 'changed' };
  const trust = await deps.stores.trust.get();
  if (trust === null)
    throw new Error('The trust has no row of its own. Add it with its name, then this will be tried again.');
  const composed: Composed = await composerOf(notice)(deps, { file: loaded.file, notice, trust: trust.row.name });
  if (composed.outcome !== 'composed') return composed;
  return {
    outcome: 'ready',
    letter: await setLetter(composed.letter),
    from: named('Waymark', deps.settings.from),
    replyTo: null,
    to: composed.to.trim(),
    headers: composed.headers,
    fileVersion: loaded.fileVersion,
  };
};
