/** Why an import shows a difference and leaves the file as it is: the sentence and how to mend it. Never a name or a value. */
export const differenceWords = {
  'set-by-person': {
    message: 'The file says otherwise, and somebody here set it',
    fix: 'Nothing is changed. If the export is right, change it on the child’s page.',
  },
  'mis-lower-provision': {
    message: 'The export has a lower SEN status than the file',
    fix: 'Nothing is changed. Taking a child off the register, or an EHCP’s end, is decided on her page with its reason.',
  },
  'mis-other-needs': {
    message: 'The export has other needs than the file',
    fix: 'Nothing is changed. If the export is right, change the needs on the child’s page.',
  },
  'ehcp-in-force': {
    message: 'The sheet says that she has no EHCP, and her file holds one',
    fix: 'Nothing is changed. Record the end of the plan on her page.',
  },
  'order-taken-back': {
    message: 'The export no longer says that there is a court order',
    fix: 'Nothing is changed, so nobody is told on the word of an export. Check it, and set it on the child’s page.',
  },
  'order-seen': {
    message: 'A person here has seen a court order',
    fix: 'Nothing is changed: an export does not replace an order that was seen.',
  },
  'looked-after': {
    message: 'The export says that she is not looked after, and the file is not sure',
    fix: 'Nothing is changed. Answer it on the child’s page.',
  },
  'upn-malformed': {
    message: 'The UPN in this row cannot be right, so the one in the file is kept',
    fix: 'Correct the UPN in your MIS.',
  },
  'older-review': {
    message: 'The file holds a later annual review than the sheet',
    fix: 'Nothing is changed. If the sheet is right, change it on the child’s page.',
  },
  'order-of-days': {
    message: 'This day and another of the file lie in an order that cannot be',
    fix: 'Nothing is changed. Check both days, here and on the child’s page.',
  },
  'email-unreadable': {
    message: 'There is no e-mail address in what the export has',
    fix: 'Correct it in your MIS, or on the child’s page.',
  },
} as const satisfies Record<string, { message: string; fix: string }>;

export type DifferenceCode = keyof typeof differenceWords;

/** Something the row says that the file does not take. */
export interface Difference {
  readonly code: DifferenceCode;
  readonly field: string;
  readonly kept: string | null;
  readonly offered: string | null;
  /** Of days in an order that cannot be: both of them, in a sentence without its full stop. */
  readonly because?: string;
}

const isBlank = (value: unknown): boolean => value === null || value === undefined || value === '';

/** A value as a preview shows it; null where there is none. */
export const shown = (value: unknown): string | null => {
  if (isBlank(value) || (Array.isArray(value) && value.length === 0)) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map((part) => shown(part) ?? '').join(', ');
  return typeof value === 'object' && value !== null && 'state' in value ? shown(value.state) : JSON.stringify(value);
};
