import { type Answerer, adultOf, contactOf, type PupilFile, theChild } from '@waymark/domain';
import type { TenantStores } from '@waymark/store';

/** The address on record for whoever answers by a link; null: there is none that works. */
export const addressOf = async (
  { contacts }: Pick<TenantStores, 'contacts'>,
  file: PupilFile,
  who: Answerer,
): Promise<string | null> => {
  const working = (on: { readonly email: string | null; readonly emailState: string } | undefined): string | null =>
    on?.emailState === 'ok' ? (on.email?.trim() ?? null) : null;
  if (who === theChild) return working(file.pupil);
  const contact = contactOf(who);
  if (contact !== null) return working((await contacts.get(contact))?.row);
  return working(file.adults.find(({ id }) => id === adultOf(who)));
};
