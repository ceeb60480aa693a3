import type { FieldId } from '../kinds/fields.ts';

/**
 * `error`: something in the cell could not be used. `warning`: it was used, and wants a look. `ask`: a person must decide.
 * None of them by itself keeps a child off the list.
 */
export type Severity = 'error' | 'warning' | 'ask';

/** Every code with what it is called as a group and how the group is mended. */
export const issueKinds = {
  'no-name': { title: 'No name', fix: 'Write the name in the file, or leave the row out.' },
  'one-name': { title: 'Only one name', fix: 'Write both first name and surname in the file.' },
  'lost-letter': {
    title: 'A letter was lost from a name',
    fix: 'Export as "CSV UTF-8", or correct the name after importing.',
  },
  'upn-missing': {
    title: 'No UPN',
    fix: 'Add the UPN here or in your MIS. The child is matched by name and date of birth.',
  },
  'upn-format': { title: 'Not a UPN', fix: 'A UPN is a letter and 12 characters. Copy it again from your MIS.' },
  'upn-check-letter': {
    title: 'The UPN has a mistake in it',
    fix: 'Copy the UPN again from your MIS. Until then the child is kept without it.',
  },
  'upn-twice': {
    title: 'One UPN for two children',
    fix: 'Find out whose UPN it is, and correct the other in your MIS.',
  },
  'upn-tidied': { title: 'UPN in lower case or with spaces', fix: 'Nothing to do: it was read in capitals.' },
  'upn-temporary': { title: 'Temporary UPN', fix: 'Replace it in your MIS when the child’s own UPN arrives.' },
  'mis-id-twice': { title: 'One MIS number for two children', fix: 'Check both rows in your MIS, and export again.' },
  'row-twice': { title: 'The row repeats an earlier one', fix: 'Nothing to do: the earlier row is used.' },
  'same-child-twice': { title: 'Two rows look like one child', fix: 'If they are one child, leave one row out.' },
  'birth-missing': { title: 'No date of birth', fix: 'Add it in your MIS. Year group and rights at 16 depend on it.' },
  'date-impossible': { title: 'A date that does not exist', fix: 'Write a real date, the day first: 28/02/2026.' },
  'date-not-read': { title: 'Not a date', fix: 'Write the date with the day first: 28/02/2026.' },
  'date-future': {
    title: 'A date that is still to come',
    fix: 'Check the year. If it is planned, not done, put it under next review.',
  },
  'date-order': { title: 'Dates in the wrong order', fix: 'Check both dates.' },
  'excel-number': {
    title: 'A date that Excel turned into a number',
    fix: 'Check the date, or format the column as a date in Excel.',
  },
  'number-cut': {
    title: 'A number that Excel cut short',
    fix: 'Format the column as text in Excel, and export again from the MIS.',
  },
  'age-odd': { title: 'An unlikely age', fix: 'Check the date of birth.' },
  'year-differs': {
    title: 'Year group does not fit the date of birth',
    fix: 'Nothing to do if the child is taught out of year. Else correct one of them.',
  },
  'word-unknown': { title: 'A word we do not know', fix: 'Say what the word means, once, in the step before this.' },
  'status-missing': { title: 'No SEN status', fix: 'Write K or E in the file, or choose it here.' },
  'needs-missing': { title: 'No type of need', fix: 'Add the main need. The January census asks for it.' },
  'needs-many': {
    title: 'More than two types of need',
    fix: 'Nothing to do: the census takes the first two, the others are kept.',
  },
  'email-missing': { title: 'No e-mail', fix: 'Ask the family for an address. Until then letters go on paper.' },
  'email-bad': {
    title: 'Not an e-mail address',
    fix: 'Correct the address in your MIS or here. It is kept as it was written.',
  },
  'phone-tidied': { title: 'Telephone number without its nought', fix: 'Nothing to do: the nought was put back.' },
  'phone-bad': { title: 'Not a telephone number', fix: 'Correct the number in your MIS.' },
  'pupil-missing': {
    title: 'No pupil for this adult',
    fix: 'Export the contacts with the pupil’s number, UPN or name.',
  },
  'pr-unknown': {
    title: 'Parental responsibility not recorded',
    fix: 'Say yes or no for each adult. Until then nothing is sent to them.',
  },
  'order-alleged': {
    title: 'A court order is recorded',
    fix: 'See the order and record what it says. Until then nothing is sent to them.',
  },
  'order-unknown': { title: 'Court orders not recorded', fix: 'Say who checked the school’s court orders, and when.' },
  'care-unknown': {
    title: 'Not recorded who the child lives with',
    fix: 'Say whether the child lives with this adult.',
  },
  'looked-after-ask': {
    title: 'A social worker or foster carer',
    fix: 'Say whether the child is looked after by a local authority.',
  },
  'cells-moved': {
    title: 'A row with too many or too few cells',
    fix: 'Put cells with commas in quotation marks, or check the row by eye.',
  },
  'quote-open': {
    title: 'A quotation mark left open',
    fix: 'Close or remove it in the file, or check the row by eye.',
  },
  'priority-bad': { title: 'Priority is not a number', fix: 'Use 1, 2, 3 for the order of contacts.' },
  'urn-bad': { title: 'Not a URN', fix: 'A URN is six figures. Find it on Get Information about Schools.' },
  'plan-missing': {
    title: 'No date of the first plan',
    fix: 'Add the date on the first final plan: review dates count from it.',
  },
  'decision-alone': { title: 'A decision without a meeting', fix: 'Add the date of the review meeting.' },
  'value-missing': { title: 'Something needed is missing', fix: 'Fill the cell in the file.' },
} as const satisfies Record<string, { title: string; fix: string }>;

export type IssueCode = keyof typeof issueKinds;

/** Something about one cell or row. It names the place, never what the cell says. */
export interface Issue {
  readonly severity: Severity;
  readonly code: IssueCode;
  /** From 0; absent where the whole row is meant. */
  readonly column?: number;
  readonly field?: FieldId;
  readonly message: string;
  readonly fix: string;
}
