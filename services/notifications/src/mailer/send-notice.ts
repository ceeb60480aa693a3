import {
  addMinutes,
  isSendingTime,
  type Notice,
  nextSendingTime,
  type Suppression,
  suppressionOn,
} from '@waymark/domain';
import type { OutgoingMail } from '@waymark/runtime';
import { changePupilFile } from '@waymark/store';
import { followUp } from '../follow-up/follow-up.ts';
import { waits } from '../reconcile/waits.ts';
import type { AttendingDeps } from './create-mailer.ts';
import { keepCopy } from './keep-copy.ts';
import { prepareForPupil } from './prepare-for-pupil.ts';
import { prepareForStaff } from './prepare-for-staff.ts';
import type { Prepared } from './prepared.ts';
import { settleResult } from './settle-result.ts';

type Ready = Extract<Prepared, { outcome: 'ready' }>;

/** Why this message may not leave at this moment, whatever it says: overtaken, or outside the hours of its kind. */
const byTheClock = ({ today, now }: AttendingDeps, notice: Notice): Prepared | null => {
  if (notice.uselessAfter !== null && notice.uselessAfter < today) {
    return { outcome: 'end', event: 'supersede', reason: 'OVERTAKEN' };
  }
  if (notice.obligation === 'DIGEST' || isSendingTime(now)) return null;
  return { outcome: 'wait', until: nextSendingTime(now), reason: 'QUIET_HOURS' };
};

const prepare = (deps: AttendingDeps, notice: Notice): Promise<Prepared> => {
  const { subject } = deps.ref;
  return subject.kind === 'pupil'
    ? prepareForPupil(deps, subject.pupilId, notice)
    : prepareForStaff(deps, subject.staffId, notice);
};

const mailOf = ({ letter, from, replyTo, to, headers }: Ready, { trustId, ref, now }: AttendingDeps): OutgoingMail => ({
  ...{ from, replyTo, to, ...letter },
  headers: { 'Auto-Submitted': 'auto-generated', ...headers },
  date: now,
  attachments: [],
  tags: {
    trust: trustId,
    subject: ref.subject.kind === 'pupil' ? `pupil-${ref.subject.pupilId}` : `staff-${ref.subject.staffId}`,
    notice: ref.noticeId,
  },
});

/** Another file's messages have shown that the address takes none of ours: a person phones, and this file says so too. */
const phoneInstead = async (
  deps: AttendingDeps,
  notice: Notice,
  { address, suppression }: { readonly address: string; readonly suppression: Suppression },
): Promise<void> => {
  const { reason: state, event } = suppression;
  await followUp(deps, notice, {
    state: 'SUPPRESSED',
    reason: 'ADDRESS_SUPPRESSED',
    address: { address, state, event },
  });
  deps.tell('NOTICE_TO_A_PERSON', { state: 'SUPPRESSED', reason: 'ADDRESS_SUPPRESSED' });
};

/** The copy is kept before the claim, and the claim is the last thing before the sending: no crash sends twice. */
const claimAndSend = async (deps: AttendingDeps, notice: Notice, ready: Ready): Promise<void> => {
  const known = await deps.stores.addresses.get(ready.to);
  const suppression = suppressionOn(known?.row ?? null, deps.today);
  if (suppression !== null) return phoneInstead(deps, notice, { address: ready.to, suppression });
  const mail = mailOf(ready, deps);
  const { language, templateVersion, ownWordsVersion } = ready.words ?? notice;
  const words = { language, templateVersion, ownWordsVersion };
  await keepCopy(deps, notice, { mail, secrets: ready.secrets ?? [], words });
  const claimed = await deps.stores.notices.claim({
    ...deps.ref,
    noticeVersion: notice.version,
    fileVersion: ready.fileVersion,
    beside: (ready.beside ?? []).map(({ id, version }) => ({ noticeId: id, noticeVersion: version })),
    leaseUntil: addMinutes(deps.clock.real(), waits.leaseMinutes),
    now: deps.now,
    words,
  });
  if (claimed === null) return deps.tell('NOTICE_CHANGED');
  await settleResult(deps, notice, await deps.mail.send(mail));
};

/** Settles the file anew, on which the message is held or cancelled, or becomes a letter. */
const settleFile = async (deps: AttendingDeps): Promise<void> => {
  const { subject } = deps.ref;
  if (subject.kind !== 'pupil') return;
  const request = { by: 'system', what: 'settled', why: null, requestId: deps.requestId, expect: null } as const;
  const changed = await changePupilFile(deps, { ...request, pupilId: subject.pupilId }, (file) => ({ ok: true, file }));
  if (!changed.ok) throw new Error(`A file could not be settled: ${changed.reason}. It will be tried again.`);
  const after = changed.file.notices.find(({ id }) => id === deps.ref.noticeId);
  deps.tell('NOTICE_ENDED', { state: after?.state ?? 'gone', reason: after?.reason ?? '' });
};

/** Sends a message that may leave now, if on the file as it stands this moment its recipient may still be told. */
export const sendNotice = async (deps: AttendingDeps, notice: Notice): Promise<void> => {
  const prepared = byTheClock(deps, notice) ?? (await prepare(deps, notice));
  const expected = { ...deps.ref, noticeVersion: notice.version };
  switch (prepared.outcome) {
    case 'ready':
      return claimAndSend(deps, notice, prepared);
    case 'end': {
      const { event, reason } = prepared;
      await deps.stores.notices.settle({ ...expected, event, reason, now: deps.now, attentionAt: null });
      return deps.tell('NOTICE_ENDED', { state: event, reason });
    }
    case 'wait':
      await deps.stores.notices.postpone({ ...expected, attentionAt: prepared.until });
      return deps.tell('NOTICE_POSTPONED', { reason: prepared.reason });
    case 'phone':
      await followUp(deps, notice, { state: 'SUPPRESSED', reason: prepared.reason, address: null });
      return deps.tell('NOTICE_TO_A_PERSON', { state: 'SUPPRESSED', reason: prepared.reason });
    case 'settle-file':
      return settleFile(deps);
    case 'changed':
      return deps.tell('NOTICE_CHANGED');
  }
};
