const prefix = 'waymark.draft.';
const ownerKey = 'waymark.drafts-of';

/** Text typed and not saved yet, by form, in this tab only. It outlives a reload and a new sign-in of the same person. */
export type Drafts = {
  readonly read: (form: string) => unknown;
  readonly keep: (form: string, draft: unknown) => void;
  readonly drop: (form: string) => void;
  /** Says whose drafts these are; another person's are wiped. */
  readonly belongTo: (person: string) => void;
  readonly wipe: () => void;
};

const parsed = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
};

export const createDrafts = (storage: Storage): Drafts => {
  const wipe = () => {
    for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key);
    storage.removeItem(ownerKey);
  };
  return {
    read: (form) => parsed(storage.getItem(prefix + form)),
    keep: (form, draft) => {
      try {
        storage.setItem(prefix + form, JSON.stringify(draft));
      } catch {
        // The tab's storage is full: the words are still in the form itself, which is what the person sees.
      }
    },
    drop: (form) => storage.removeItem(prefix + form),
    belongTo: (person) => {
      if (storage.getItem(ownerKey) !== person) wipe();
      storage.setItem(ownerKey, person);
    },
    wipe,
  };
};
