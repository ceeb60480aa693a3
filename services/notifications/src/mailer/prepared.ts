import type { Instant, Notice } from '@waymark/domain';
import type { SetLetter } from '@waymark/runtime/mail';

/** What is to be done with a message on the facts as they stand at this moment. */
export type Prepared =
  | {
      readonly outcome: 'ready';
      readonly letter: SetLetter;
      readonly from: string;
      readonly replyTo: string | null;
      readonly to: string;
      readonly headers: Readonly<Record<string, string>>;
      /** In which words it leaves; left out for messages to staff, whose words have neither languages nor versions. */
      readonly words?: Pick<Notice, 'language' | 'templateVersion' | 'ownWordsVersion'>;
      /** What the kept copy must not hold: the token of its link, which whoever reads the copy could use. */
      readonly secrets?: readonly string[];
      /** The version of the file on which it was decided that the recipient may be told. */
      readonly fileVersion: number;
      /** Messages of which, with this one, one may leave a day: none of them may have left since they were read. */
      readonly beside?: readonly Pick<Notice, 'id' | 'version'>[];
    }
  /** It will not leave, and nothing more is owed for it. */
  | { readonly outcome: 'end'; readonly event: 'supersede' | 'cancel' | 'suppress'; readonly reason: string }
  | { readonly outcome: 'wait'; readonly until: Instant; readonly reason: string }
  /** There is no address that works: a person phones. */
  | { readonly outcome: 'phone'; readonly reason: string }
  /** The file's facts have changed: settling it anew holds or cancels the message, or makes it a letter. */
  | { readonly outcome: 'settle-file' }
  /** The message itself has changed since it was found. */
  | { readonly outcome: 'changed' };

/** A sender with a name people know, over the one address that all messages come from. */
export const named = (name: string, address: string): string => `"${name.replaceAll(/["\\\r\n]/g, '')}" <${address}>`;
