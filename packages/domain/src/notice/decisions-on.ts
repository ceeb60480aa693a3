import type { CalendarDate } from '../calendar/index.ts';
import { decideRecipients, type RecipientDecision } from '../family/index.ts';
import type { MessageKind } from '../file/message-kind.ts';
import type { PupilFile } from '../file/pupil-file.ts';
import { recipientsOf } from '../file/recipients-of.ts';

/** Who of the family may be told today: by adult id, and `child`. */
export const decisionsOn = (
  file: Pick<PupilFile, 'pupil' | 'adults'>,
  kind: MessageKind,
  today: CalendarDate,
): ReadonlyMap<string, RecipientDecision> =>
  new Map(decideRecipients(recipientsOf(file, kind, today)).map((decision) => [decision.who, decision]));
