import {
  isLinkToken,
  type Link,
  type LinkPurpose,
  type Meeting,
  mayOpen,
  type PupilFile,
  type School,
  stillStands,
} from '@waymark/domain';
import type { TenantStores } from '@waymark/store';
import type { FamilyDeps } from '../family-deps.ts';

/** A link that opened, with everything a page about its meeting may need. */
export interface OpenLink {
  readonly token: string;
  readonly link: Link;
  readonly meeting: Meeting;
  readonly file: PupilFile;
  readonly school: School;
  readonly stores: TenantStores;
}

type Closed = { readonly open: false };

const closed: Closed = { open: false };

interface Asked {
  readonly token: string;
  readonly purpose: LinkPurpose;
  readonly requestId: string;
}

/**
 * Opens a link for reading, and changes nothing. Whether it opens is decided now: by the link, by its meeting, and by
 * whether she may still be told. Why it does not is logged under its id, and told to nobody.
 */
export const openLink = async (
  deps: FamilyDeps,
  { token, purpose, requestId }: Asked,
): Promise<({ readonly open: true } & OpenLink) | Closed> => {
  const { clock, log } = deps;
  const refuse = (reason: string, linkId: string | null = null): Closed => {
    log('LINK_CLOSED', { requestId, reason, linkId });
    return closed;
  };
  const link = isLinkToken(token) ? await deps.stores.links.find(token) : null;
  if (link === null) return refuse('unknown');
  if (link.purpose !== purpose) return refuse('other-purpose', link.id);
  const today = clock.today();
  const state = mayOpen(link, { real: clock.real(), today });
  if (!state.open) return refuse(state.reason, link.id);
  const stores = deps.stores.forTenant(link.trustId);
  const loaded = await stores.files.load(link.pupilId);
  if (loaded === null) return refuse('file-gone', link.id);
  const about = stillStands(link, loaded.file, today);
  if (!about.open) return refuse(about.reason, link.id);
  const school = await stores.schools.get(loaded.file.pupil.schoolId);
  if (school === null) return refuse('school-gone', link.id);
  return { open: true, token, link, meeting: about.meeting, file: loaded.file, school: school.row, stores };
};
