import './register.css';
import type { RegisterPage } from '@waymark/contracts';
import { Button } from '../../design/button/button.tsx';
import { Select } from '../../design/select/select.tsx';
import { TextField } from '../../design/text-field/text-field.tsx';
import { needName } from '../../words/needs.ts';
import { yearCodes, yearName } from '../../words/years.ts';
import { isFiltered, type RegisterNarrowing, type RegisterSearch } from './register-search.ts';

type Props = {
  readonly rows: RegisterPage['rows'];
  readonly search: RegisterNarrowing;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onChange: (change: Partial<Record<keyof RegisterSearch, string | undefined>>) => void;
  /** Of everyone on roll there is only a name, a year and a level to choose by. */
  readonly namesOnly: boolean;
};

const all = 'all';
const anything = { value: all, label: 'All' } as const;

const yearsIn = (rows: Props['rows']) => {
  const there = new Set(rows.map(({ ncYear }) => ncYear ?? 'none'));
  const known = yearCodes.filter((code) => there.has(code)).map((code) => ({ value: code, label: yearName(code) }));
  return there.has('none') ? [...known, { value: 'none', label: yearName(null) }] : known;
};

const needsIn = (rows: Props['rows']) => [
  ...[...new Set(rows.flatMap(({ needs }) => needs))]
    .map((code) => ({ value: code, label: needName(code) }))
    .toSorted((a, b) => a.label.localeCompare(b.label)),
  ...(rows.some(({ needs }) => needs.length === 0) ? [{ value: 'none', label: 'Not recorded' }] : []),
];

const choices = {
  provision: [
    { value: 'K', label: 'SEN support' },
    { value: 'E', label: 'EHCP' },
  ],
  family: [
    { value: 'ok', label: 'Can be told' },
    { value: 'check', label: 'Somebody to check' },
    { value: 'nobody', label: 'Nobody can be told' },
  ],
  due: [
    { value: 'overdue', label: 'Overdue' },
    { value: 'week', label: 'In the next 7 days' },
    { value: 'month', label: 'In the next 5 weeks' },
    { value: 'none', label: 'No review date' },
  ],
} as const;

/** What narrows the register: typing, and one choice each of year, level, need, family and date. */
export const RegisterFilters = ({ rows, search, typed, onType, onChange, namesOnly }: Props) => {
  const choose = (name: keyof RegisterSearch) => (value: string) =>
    onChange({ [name]: value === all ? undefined : value });
  const box = (
    name: 'year' | 'provision' | 'need' | 'family' | 'due',
    label: string,
    options: readonly { readonly value: string; readonly label: string }[],
  ) => (
    <Select
      label={label}
      width="m"
      value={search[name] ?? all}
      options={[anything, ...options]}
      onChange={choose(name)}
    />
  );
  return (
    <search className="register__filters">
      <TextField label="Name or class" type="search" width="m" autoComplete="off" value={typed} onChange={onType} />
      {box('year', 'Year', yearsIn(rows))}
      {box(
        'provision',
        'Level',
        namesOnly ? [...choices.provision, { value: 'N', label: 'No SEN' }] : choices.provision,
      )}
      {!namesOnly && box('need', 'Need', needsIn(rows))}
      {!namesOnly && box('family', 'Family', choices.family)}
      {!namesOnly && box('due', 'Next due', choices.due)}
      {isFiltered(search) && (
        <Button
          tone="quiet"
          icon="close"
          onClick={() => {
            onType('');
            onChange({
              year: undefined,
              provision: undefined,
              need: undefined,
              family: undefined,
              due: undefined,
            });
          }}
        >
          Clear filters
        </Button>
      )}
    </search>
  );
};
