import { isWrittenTemplate, type LetterWanted, type TrustWords, type WrittenTemplate } from '@waymark/domain';
import type { TenantStores } from '@waymark/store';

/** The trust's own words for every template that these letters need; each is read once. */
export const readWords = async (
  { words }: Pick<TenantStores, 'words'>,
  wanted: readonly LetterWanted[],
): Promise<(template: WrittenTemplate) => readonly TrustWords[]> => {
  const names = [...new Set(wanted.map(({ template }) => template))].filter(isWrittenTemplate);
  const rows = new Map(await Promise.all(names.map(async (name) => [name, await words.ofTemplate(name)] as const)));
  return (template) => rows.get(template) ?? [];
};
