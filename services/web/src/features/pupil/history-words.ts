import { spokenDate } from '../../design/due-date/due-words.ts';

const isId = (part: string) => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(part);
const short: Readonly<Record<string, string>> = {
  pr: 'parental responsibility',
  upn: 'UPN',
  misId: 'number in the MIS',
  ncYear: 'year',
  regGroup: 'class',
  ehcp: 'EHCP',
};
const words = (part: string) =>
  short[part] ??
  part
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();

/** The name of a changed field, without the ids in it: "Adult: parental responsibility". */
export const fieldWords = (field: string): string => {
  const [record = '', ...rest] = field.split('.').filter((part) => !isId(part));
  const text = rest.length === 0 ? words(record) : `${words(record)}: ${rest.map(words).join(', ')}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** What stood or stands in a field: a day as it is said, nothing as "nothing". */
export const valueWords = (value: string | null): string => {
  if (value === null || value === '' || value === '[]') return 'nothing';
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? spokenDate(value) : value;
};
