import type { CalendarDate } from '../calendar/index.ts';
import type { StaffId } from '../ids/index.ts';
import { builtInVersion, builtInWords } from './built-in/built-in-words.ts';
import type { LanguageTag } from './language.ts';
import { type LintContext, lintWords } from './lint/lint-words.ts';
import type { TrustWords, WordsVersion } from './trust-words.ts';
import type { MessageWords } from './words.ts';
import type { WrittenTemplate } from './written-templates.ts';

interface Doing {
  readonly by: { readonly id: StaffId; readonly name: string };
  readonly today: CalendarDate;
}

/** A version with where the trust stands once it is written. */
export interface WordsChange {
  readonly head: TrustWords;
  readonly version: WordsVersion;
}

/** Keeps words as a new version, a draft: what is in use stays so. Null words are those that come with the product. */
export function saveWords(
  before: TrustWords | null,
  { template, language, words }: { template: WrittenTemplate; language: LanguageTag; words: MessageWords | null },
  { by, today }: Doing,
): WordsChange {
  const newest = (before?.newest ?? 0) + 1;
  return {
    head: { template, language, newest, inUse: before?.inUse ?? null },
    version: {
      ...{ template, language, version: newest, words, builtIn: builtInVersion(template, language) },
      ...{ savedBy: by, savedOn: today, approved: null },
    },
  };
}

/**
 * Sends the trust's own words no longer, as a version that says so: English leaves as it comes from now on, and another
 * language not at all until a person approves words in it again.
 */
export function withdrawWords(
  before: TrustWords | null,
  of: { template: WrittenTemplate; language: LanguageTag },
  doing: Doing,
): WordsChange {
  const { head, version } = saveWords(before, { ...of, words: null }, doing);
  if (of.language !== 'en') return { head: { ...head, inUse: null }, version };
  const approved = { ...version, approved: { by: doing.by, on: doing.today } };
  return { head: { ...head, inUse: approved }, version: approved };
}

export type Approval =
  | { readonly ok: true; readonly change: WordsChange }
  | { readonly ok: false; readonly faults: readonly { readonly path: string; readonly message: string }[] };

const refused = (message: string): Approval => ({ ok: false, faults: [{ path: 'version', message }] });

/** Takes the newest version into use because a named person approves it, if nothing stands against its words. */
export function approveWords({ head, version }: WordsChange, context: LintContext, { by, today }: Doing): Approval {
  if (version.version !== head.newest) return refused('is not the newest; look at the newest and approve that');
  const words = version.words ?? builtInWords(context.name, context.language);
  if (words === null) return refused('has no words in this language; write them first');
  if (version.words === null && version.builtIn !== builtInVersion(context.name, context.language))
    return refused('is of built-in words that have changed since; look at them as they are now');
  const { findings } = lintWords(words, context);
  if (findings.length > 0) {
    return {
      ok: false,
      faults: findings.map(({ path, where, what, fix }) => ({
        path: `words.${path}`.replace(/\.$/, ''),
        message: `${where}: ${what} ${fix}`,
      })),
    };
  }
  const approved = { ...version, approved: { by, on: today } };
  return { ok: true, change: { head: { ...head, inUse: approved }, version: approved } };
}
