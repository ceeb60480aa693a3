import type { Instant } from '@waymark/domain';
import { buildEvent } from './build-event.ts';
import type { MailStore } from './mail-store.ts';
import type { SesEvent } from './ses-event.ts';
import type { Outcome } from './stored-mail.ts';

export type EventTellerDeps = {
  store: MailStore;
  now: () => Instant;
  newId: () => string;
  onEvent: (event: SesEvent) => Promise<void>;
  onFault: (fault: unknown) => void;
};

export type EventTeller = {
  /** Tells what is due of a message, in order, after what is being told already. */
  tell(messageId: string): void;
  /** Adds something that happened, on disk, and tells it. False where no message has that id. */
  report(messageId: string, outcome: Outcome): Promise<boolean>;
  /** Tells what a stop or a kill kept from being told. */
  resume(): void;
  /** Resolves when nothing is being told. */
  idle(): Promise<void>;
};

/** Tells events one after the other. One is struck off only after `onEvent` has resolved, so it may come twice, never not. */
export function createEventTeller(deps: EventTellerDeps): EventTeller {
  let line: Promise<void> = Promise.resolve();

  const tellNext = async (messageId: string): Promise<boolean> => {
    const mail = deps.store.get(messageId);
    const outcome = mail?.due[0];
    if (mail === undefined || outcome === undefined) return false;
    const at = deps.now();
    await deps.onEvent(buildEvent(mail, { ...outcome, at, feedbackId: deps.newId() }));
    const current = deps.store.get(messageId) ?? mail;
    await deps.store.update({ ...current, told: [...current.told, { ...outcome, at }], due: current.due.slice(1) });
    return true;
  };

  const queue = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = line.then(work);
    line = done.then(
      () => {},
      (fault: unknown) => deps.onFault(fault),
    );
    return done;
  };

  const tell = (messageId: string): void => {
    queue(async () => {
      while (await tellNext(messageId));
    }).catch(() => {});
  };

  return {
    tell,
    report: async (messageId, outcome) => {
      const known = await queue(async () => {
        const mail = deps.store.get(messageId);
        if (mail !== undefined) await deps.store.update({ ...mail, due: [...mail.due, outcome] });
        return mail !== undefined;
      });
      if (known) tell(messageId);
      return known;
    },
    resume: () => {
      for (const { messageId, due } of deps.store.list().reverse()) if (due.length > 0) tell(messageId);
    },
    idle: async () => {
      for (let seen: Promise<void> | undefined; seen !== line; ) {
        seen = line;
        await seen;
      }
    },
  };
}
