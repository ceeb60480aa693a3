import type { TemplateView, WordsState } from '@waymark/contracts';
import {
  type LanguageTag,
  messageTemplates,
  type TrustWords,
  type WordsVersion,
  type WrittenTemplate,
  writtenTemplates,
} from '@waymark/domain';
import { builtInWords, conditions, englishWords, placeholders, wordsInUse } from '@waymark/domain/words';
import type { TenantStores, Versioned } from '@waymark/store';

/** How a message is called and whom it is for. */
export const templateHead = (template: WrittenTemplate) => ({
  template,
  title: messageTemplates[template].title,
  audience: writtenTemplates[template].audience,
});

/** Where a trust stands with a message in a language. */
export const wordsState = (
  template: WrittenTemplate,
  language: LanguageTag,
  rows: readonly TrustWords[],
): { state: WordsState; waiting: boolean } => {
  const row = rows.find((each) => each.template === template && each.language === language);
  const waiting = row !== undefined && row.newest > (row.inUse?.version ?? 0);
  const used = wordsInUse(template, language, rows);
  if (used !== null) return { state: used.ownVersion === null ? 'built-in' : 'own', waiting };
  return { state: builtInWords(template, language) === null && row === undefined ? 'none' : 'draft', waiting };
};

const versionView = ({ version, words, savedBy, savedOn, approved }: WordsVersion) => ({
  ...{ version, words, savedBy: savedBy.name, savedOn },
  approvedBy: approved?.by.name ?? null,
  approvedOn: approved?.on ?? null,
});

/** A message in a language, with everything that whoever edits or checks it needs. */
export const templateView = async (
  { words }: Pick<TenantStores, 'words'>,
  { template, language }: { template: WrittenTemplate; language: LanguageTag },
  stored: Versioned<TrustWords> | null,
): Promise<TemplateView> => {
  const [rows, versions] = await Promise.all([words.ofTemplate(template), words.versions(template, language)]);
  const says = writtenTemplates[template];
  return {
    ...templateHead(template),
    language,
    state: wordsState(template, language, rows).state,
    version: stored?.version ?? 0,
    builtIn: builtInWords(template, language),
    inUse: wordsInUse(template, language, rows)?.words ?? null,
    inUseVersion: stored?.row.inUse?.version ?? null,
    english: wordsInUse(template, 'en', rows)?.words ?? englishWords(template),
    versions: versions.map(versionView),
    placeholders: says.placeholders.map((name) => ({ name, stands: placeholders[name].stands })),
    conditions: says.conditions.map((name) => ({ name, said: conditions[name].said })),
  };
};
