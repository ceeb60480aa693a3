import { answererSchema, contactOf, importIdSchema, theChild } from '@waymark/domain';
import type { AuditEntry, TenantStores } from '@waymark/store';

/** Who came by a link, by her part: which adult it was, the record that was changed says. Null: somebody else. */
const byLink = (who: string): string | null => {
  const parsed = answererSchema.safeParse(who);
  if (!parsed.success) return null;
  if (parsed.data === theChild) return 'The young person, by her link';
  return contactOf(parsed.data) === null ? 'A parent or carer, by a link' : 'An outside professional, by a link';
};

/**
 * Who stands behind each entry, as the history names her: a colleague, the colleague who ran an import, or Waymark.
 * Taking an import back may have been asked by somebody else than ran it, so that names nobody.
 */
export const historyPeople = async (
  { staffFiles, imports }: Pick<TenantStores, 'staffFiles' | 'imports'>,
  entries: readonly AuditEntry[],
): Promise<(entry: AuditEntry) => string> => {
  const staff = await staffFiles.list();
  const names = new Map<string, string>(staff.map(({ id, name }) => [id, name]));
  const others = [...new Set(entries.map(({ who }) => who))].filter(
    (who) => who !== 'system' && !names.has(who) && byLink(who) === null,
  );
  const ran = await Promise.all(
    others.map(async (who): Promise<readonly [string, string]> => {
      const row = await imports.load(importIdSchema.parse(who));
      const name = row === null ? undefined : names.get(row.startedBy);
      return [who, name === undefined ? 'An import' : `${name}, by an import`];
    }),
  );
  const imported = new Map(ran);
  return ({ who, what }) => {
    if (who === 'system') return 'Waymark';
    return (
      byLink(who) ?? names.get(who) ?? (what === 'import-undone' ? 'An import' : (imported.get(who) ?? 'An import'))
    );
  };
};
