import PostalMime, { type Address, addressParser, type Email } from 'postal-mime';
import { invalidParameter, type SesError } from './ses-answer.ts';

export type RawSend = {
  raw: Uint8Array;
  source: string;
  recipients: string[];
  email: Email;
  configurationSet?: string;
  tags: Record<string, string>;
};

const mostRecipients = 50;
const mostBytes = 10 * 1024 * 1024;
const tagText = /^[A-Za-z0-9_-]{1,256}$/;

/** `Name.member.1`, `Name.member.2` … in order, up to the first that is missing. */
function members(form: URLSearchParams, name: string, field = ''): string[] {
  const values: string[] = [];
  for (let number = 1; ; number += 1) {
    const value = form.get(`${name}.member.${number}${field}`);
    if (value === null) return values;
    values.push(value);
  }
}

function flat(addresses: readonly Address[]): string[] {
  return addresses.flatMap((one) => (one.address === undefined ? flat(one.group) : [one.address]));
}

function addressFault(address: string): string | undefined {
  const at = address.lastIndexOf('@');
  if (at < 1 || at === address.length - 1) return "Missing final '@domain'";
  if (/[\s\p{Cc}]/u.test(address)) return 'Local address contains control or whitespace';
  if (/[^\x21-\x7e]/.test(address.slice(0, at))) return 'Local address contains illegal character';
  if (/^\./.test(address.slice(at + 1))) return 'Domain starts with dot';
  return /[^A-Za-z0-9.-]/.test(address.slice(at + 1)) ? 'Domain contains illegal character' : undefined;
}

function readTags(form: URLSearchParams): { ok: true; tags: Record<string, string> } | { ok: false; error: SesError } {
  const names = members(form, 'Tags', '.Name');
  const values = members(form, 'Tags', '.Value');
  const wrong = names.length !== values.length || [...names, ...values].some((text) => !tagText.test(text));
  if (wrong) {
    const message = "Invalid tag. Only alphanumeric ASCII characters, '_', and '-' are allowed in names and values.";
    return { ok: false, error: invalidParameter(message) };
  }
  return { ok: true, tags: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])) };
}

function recipientsOf(form: URLSearchParams, { to = [], cc = [], bcc = [] }: Email): string[] {
  const named = members(form, 'Destinations').flatMap((text) => flat(addressParser(text, { flatten: true })));
  return named.length > 0 ? named : flat([...to, ...cc, ...bcc]);
}

function refusal(source: string, recipients: readonly string[], bytes: number): SesError | undefined {
  if (bytes > mostBytes) return invalidParameter(`Message length is more than ${mostBytes} bytes long: '${bytes}'.`);
  if (source === '') return invalidParameter("Missing required header 'From'.");
  if (recipients.length === 0) return invalidParameter('No recipients specified');
  if (recipients.length > mostRecipients) return invalidParameter(`Recipient count exceeds ${mostRecipients}.`);
  const fault = [source, ...recipients].map(addressFault).find((one) => one !== undefined);
  return fault === undefined ? undefined : invalidParameter(fault);
}

/** Reads the form of a SendRawEmail request as SES does, with its refusals. */
export async function readSendRaw(
  form: URLSearchParams,
): Promise<{ ok: true; send: RawSend } | { ok: false; error: SesError }> {
  const data = form.get('RawMessage.Data');
  if (data === null || data === '') return { ok: false, error: invalidParameter('Missing RawMessage.Data') };
  const raw = Buffer.from(data, 'base64');
  const email = await PostalMime.parse(raw);
  const [source = ''] = flat(addressParser(form.get('Source') ?? '', { flatten: true })).concat(
    flat(email.from ? [email.from] : []),
  );
  const recipients = recipientsOf(form, email);
  const tags = readTags(form);
  if (!tags.ok) return tags;
  const error = refusal(source, recipients, raw.length);
  if (error !== undefined) return { ok: false, error };
  const set = form.get('ConfigurationSetName');
  const configurationSet = set === null ? {} : { configurationSet: set };
  return { ok: true, send: { raw, source, recipients, email, ...configurationSet, tags: tags.tags } };
}
