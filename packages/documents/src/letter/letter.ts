import type { Block, Instant } from '@waymark/domain';

/** A letter to one person. Its words are ready; only their place on paper is decided here. */
export interface Letter {
  /** A language tag, "en-GB", "pl", "ur": for readers aloud, and for the words of the page number. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly from: {
    readonly schoolName: string;
    readonly addressLines: readonly string[];
    readonly phone: string | null;
    readonly email: string | null;
  };
  /** Stands in the envelope's window, always from left to right: what the post reads. */
  readonly to: { readonly name: string; readonly addressLines: readonly string[] };
  /** As it is to be read: "12 March 2026". */
  readonly date: string;
  readonly reference: string | null;
  /** The subject of the e-mail: school and meeting, no name. */
  readonly heading: string;
  readonly greeting: string;
  /** What the e-mail has too, so that the letter says the same. */
  readonly blocks: readonly Block[];
  /** Said at the end, as the e-mail says it: the school. */
  readonly closing: string;
  /** Which version of which letter this is, and its date: small, at the foot of every page. */
  readonly footer: string;
}

export interface Printing {
  readonly madeAt: Instant;
}

export interface BatchPrinting extends Printing {
  /** The title of the whole file: no child's name. */
  readonly title: string;
  /** `odd-page` where the printer prints both sides, so that no letter begins on the back of another. */
  readonly startOn: 'any-page' | 'odd-page';
}
