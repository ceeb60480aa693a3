const names: Readonly<Record<string, string>> = {
  pupils: 'Pupils from your MIS',
  contacts: 'Parents, carers and other adults',
  register: 'SEND register',
  'ehcp-tracker': 'EHCP tracker',
  staff: 'Staff',
  schools: 'Schools',
  'term-dates': 'Term dates',
  professionals: 'Outside professionals',
};

/** What a sheet was taken for, where no import's own list of kinds is at hand. */
export const importKindName = (kind: string | null): string => (kind === null ? 'Not read yet' : (names[kind] ?? kind));

/** The sheets of a first hour, in the order in which each finds what it refers to. */
export const firstHour = [
  {
    kind: 'pupils',
    name: 'Pupils from your MIS',
    what: 'Everyone on roll, so that every other sheet finds its child.',
  },
  {
    kind: 'contacts',
    name: 'Parents, carers and other adults',
    what: 'With parental responsibility and court orders, which decide who may be told.',
  },
  { kind: 'register', name: 'Your SEND register', what: 'Your own spreadsheet, as you keep it.' },
  { kind: 'ehcp-tracker', name: 'Your EHCP tracker', what: 'The dates that the annual reviews are counted from.' },
] as const;

/** The next of them that was not written yet; undefined when all were. */
export const nextOfFirstHour = (written: ReadonlySet<string>) => firstHour.find(({ kind }) => !written.has(kind));
