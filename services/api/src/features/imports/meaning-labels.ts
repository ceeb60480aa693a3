import { ncYearLabel, ncYearSchema, needTypes, roleNames, roleSchema } from '@waymark/domain';
import type { WordList } from '@waymark/intake';

const needLabels: ReadonlyMap<string, string> = new Map(needTypes.map(({ code, label }) => [code, label]));

const labels: Partial<Record<WordList, Readonly<Record<string, string>>>> = {
  provision: { N: 'No SEN', K: 'SEN support', E: 'EHCP' },
  need: { unknown: 'Not known yet', none: 'No need' },
  'yes-no': { yes: 'Yes', no: 'No', unknown: 'Not known' },
  'term-part': { term: 'Term', inset: 'INSET day', holiday: 'Holiday' },
  'date-note': {
    awaiting: 'The council has not decided yet',
    later: 'To be arranged',
    none: 'There was none',
    note: 'Keep it as a note',
  },
};

/** What a meaning is called on screen; the meaning itself where it is a word already. */
export const meaningLabel = (list: WordList, meaning: string): string => {
  const role = roleSchema.safeParse(meaning);
  if (list === 'role' && role.success) return roleNames[role.data];
  const year = ncYearSchema.safeParse(meaning);
  if (list === 'year' && year.success) return ncYearLabel(year.data);
  return labels[list]?.[meaning] ?? (list === 'need' ? needLabels.get(meaning) : undefined) ?? meaning;
};
