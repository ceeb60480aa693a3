/** What the server says about itself; served as `/config.json` beside the client. */
export type Settings = {
  readonly issuer: string;
  readonly clientId: string;
  /** Before every path of the API; empty where client and API share an address. */
  readonly apiBase: string;
  /** The clock can be moved, and mail goes to the mailbox page. */
  readonly demo: boolean;
};

const isSettings = (value: unknown): value is Settings =>
  typeof value === 'object' &&
  value !== null &&
  'issuer' in value &&
  typeof value.issuer === 'string' &&
  'clientId' in value &&
  typeof value.clientId === 'string' &&
  'apiBase' in value &&
  typeof value.apiBase === 'string' &&
  'demo' in value &&
  typeof value.demo === 'boolean';

/** Reads the settings. Throws where they cannot be fetched or do not say all they must. */
export const readSettings = async (fetch: typeof globalThis.fetch): Promise<Settings> => {
  const response = await fetch('/config.json', { cache: 'no-store' });
  const value: unknown = response.ok ? await response.json() : null;
  if (!isSettings(value))
    throw new Error(
      'The settings at /config.json cannot be read. Check that the server serves them, then load the page again.',
    );
  return value;
};
