import { Select, type SelectOption } from '../../design/select/select.tsx';
import { TextField } from '../../design/text-field/text-field.tsx';
import { type Asked, type Duty, otherwise } from './planner-form.ts';

const labels = {
  head: 'Headteacher',
  'la-officer': 'The council’s SEN officer',
  health: 'Health professional',
  'social-care': 'The council’s social care officer',
} as const satisfies Record<Duty, string>;

const hints = {
  head: 'Or whoever the headteacher sends.',
  'la-officer': 'Of the council that keeps the plan.',
  health: 'Named by the body that commissions health services.',
  'social-care': 'Of the council that keeps the plan.',
} as const satisfies Record<Duty, string>;

type Props = {
  readonly duty: Duty;
  readonly asked: Asked;
  readonly onChange: (asked: Asked) => void;
  readonly people: readonly SelectOption<string>[];
  readonly errorOf: (field: string) => string | undefined;
};

/** How one of those whom the law wants invited is asked: through an address here, or another way, said in words. */
export const DutyField = ({ duty, asked, onChange, people, errorOf }: Props) => (
  <div className="stack" data-gap="s">
    <Select
      id={`duty-${duty}`}
      label={labels[duty]}
      hint={hints[duty]}
      error={errorOf(`duty-${duty}`)}
      value={asked.who}
      prompt="Choose who is asked"
      width="full"
      options={[...people, { value: otherwise, label: 'Asked another way' }]}
      onChange={(who) => onChange({ ...asked, who })}
    />
    {asked.who === otherwise && (
      <TextField
        id={`duty-${duty}-how`}
        label={`How the ${labels[duty].replace(/^The /, '').toLowerCase()} was asked`}
        hint="For example: by letter on 2 March"
        error={errorOf(`duty-${duty}-how`)}
        value={asked.how}
        width="full"
        maxLength={300}
        onChange={(how) => onChange({ ...asked, how })}
      />
    )}
  </div>
);
