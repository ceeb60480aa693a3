import { Button } from '../../design/button/button.tsx';
import { Checkbox } from '../../design/checkbox/checkbox.tsx';
import { FieldGroup } from '../../design/field/field.tsx';
import { Select } from '../../design/select/select.tsx';
import type { Choices } from './choices.ts';
import { DutyField } from './duty-field.tsx';
import { duties, type PlannerForm } from './planner-form.ts';

type Props = {
  readonly form: PlannerForm;
  readonly onChange: (form: PlannerForm) => void;
  readonly choices: Choices;
  readonly errorOf: (field: string) => string | undefined;
};

const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];

/** Whom the law wants at an annual review, besides the family, who are decided by their own settings. */
export const StatutoryFields = ({ form, onChange, choices, errorOf }: Props) => (
  <div className="stack">
    <h2>Who the law wants invited</h2>
    <p className="soft small">
      The parents, or the young person once the rights are theirs, are invited by what their settings say. SEND
      Regulations 2014, regulation 20(2), adds these four.
    </p>
    {duties.map((duty) => (
      <DutyField
        key={duty}
        duty={duty}
        asked={form.asked[duty]}
        people={duty === 'head' ? choices.heads : choices.contacts}
        errorOf={errorOf}
        onChange={(asked) => onChange({ ...form, asked: { ...form.asked, [duty]: asked } })}
      />
    ))}
  </div>
);

/** Whoever else comes: colleagues, and professionals from the trust's address book. */
export const OtherFields = ({ form, onChange, choices, errorOf }: Props) => {
  const { contacts, staff, nameOf } = choices;
  const free = contacts.filter(({ value }) => !form.contactIds.includes(value));
  return (
    <div className="stack">
      <h2>Who else comes</h2>
      {staff.length > 0 && (
        <FieldGroup id="meeting-staff" label="From school" optional error={errorOf('meeting-staff')}>
          {staff.map(({ value, label }) => (
            <Checkbox
              key={value}
              label={label}
              checked={form.staffIds.includes(value)}
              onChange={() => onChange({ ...form, staffIds: toggled(form.staffIds, value) })}
            />
          ))}
        </FieldGroup>
      )}
      {contacts.length > 0 && (
        <div className="stack" data-gap="s">
          <Select
            id="meeting-professionals"
            label="Professionals"
            optional
            error={errorOf('meeting-professionals')}
            value=""
            prompt="Add a professional"
            width="full"
            options={free}
            onChange={(id) => onChange({ ...form, contactIds: [...form.contactIds, id] })}
          />
          {form.contactIds.map((id) => (
            <div className="row" data-spread key={id}>
              <span>{nameOf(id)}</span>
              <Button
                size="s"
                onClick={() => onChange({ ...form, contactIds: form.contactIds.filter((one) => one !== id) })}
              >
                Remove<span className="visually-hidden"> {nameOf(id)}</span>
              </Button>
            </div>
          ))}
        </div>
      )}
    </div>
  );
};
