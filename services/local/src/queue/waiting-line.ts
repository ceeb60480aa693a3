/** What the line has to know of a message. */
export type Waiting = { messageId: string; groupId: string; notBefore: number };

/** Messages that wait to be given out: within a group in the order they came, between groups in turn. */
export type WaitingLine<Message extends Waiting> = {
  add(message: Message): void;
  /** Takes up to `count` that may go now, one of each group per turn. */
  take(count: number, now: number): Message[];
  /** When the next message may go, milliseconds since 1970; undefined where none waits. */
  nextAt(): number | undefined;
};

/** A line in memory; the files are what lasts. */
export function createWaitingLine<Message extends Waiting>(): WaitingLine<Message> {
  const groups = new Map<string, Message[]>();

  /** Takes from the first group with a message that may go, and sends the group to the back. */
  const takeOne = (now: number): Message | undefined => {
    for (const [groupId, waiting] of groups) {
      const index = waiting.findIndex(({ notBefore }) => notBefore <= now);
      if (index === -1) continue;
      const [message] = waiting.splice(index, 1);
      groups.delete(groupId);
      if (waiting.length > 0) groups.set(groupId, waiting);
      return message;
    }
    return undefined;
  };

  return {
    add: (message) => {
      const waiting = groups.get(message.groupId);
      if (waiting === undefined) groups.set(message.groupId, [message]);
      else waiting.push(message);
    },
    take: (count, now) => {
      const taken: Message[] = [];
      while (taken.length < count) {
        const message = takeOne(now);
        if (message === undefined) break;
        taken.push(message);
      }
      return taken;
    },
    nextAt: () => {
      let next: number | undefined;
      for (const waiting of groups.values()) {
        for (const { notBefore } of waiting) if (next === undefined || notBefore < next) next = notBefore;
      }
      return next;
    },
  };
}
