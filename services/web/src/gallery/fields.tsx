import { useState } from 'react';
import { Checkbox } from '../design/checkbox/checkbox.tsx';
import { DateField } from '../design/date-field/date-field.tsx';
import { type DateParts, noDate } from '../design/date-field/date-parts.ts';
import { FieldGroup } from '../design/field/field.tsx';
import { RadioGroup, type RadioOption } from '../design/radio-group/radio-group.tsx';
import { Select } from '../design/select/select.tsx';
import { Switch } from '../design/switch/switch.tsx';
import { TextArea } from '../design/text-area/text-area.tsx';
import { TextField } from '../design/text-field/text-field.tsx';
import { TimeField } from '../design/time-field/time-field.tsx';
import { Specimen, State } from './specimen.tsx';

const Text = () => {
  const [text, setText] = useState('');
  return (
    <Specimen name="Text field">
      <State of="Plain">
        <TextField label="Preferred name" value={text} onChange={setText} />
      </State>
      <State of="With a hint, optional">
        <TextField
          label="Phone number"
          hint="For international numbers include the country code"
          optional
          type="tel"
          width="m"
          value={text}
          onChange={setText}
        />
      </State>
      <State of="Error">
        <TextField
          id="gallery-email"
          label="Email address"
          type="email"
          error="Enter an email address, like name@example.org"
          value="not an address"
          onChange={() => {}}
        />
      </State>
      <State of="Disabled">
        <TextField label="UPN" disabled value="Kept by your MIS" onChange={() => {}} />
      </State>
      <State of="Read only">
        <TextField label="Legal surname" readOnly value="Okafor-Wrzeszczykiewicz" onChange={() => {}} />
      </State>
      <State of="Right to left">
        <div dir="rtl" lang="ar">
          <TextField label="الاسم المفضل" hint="كما تحب أن تُنادى" error="أدخل اسمًا" value="سامي" onChange={() => {}} />
        </div>
      </State>
    </Specimen>
  );
};

const Areas = () => {
  const [text, setText] = useState('Sam settles quickly when the plan for the day is on the table before register.');
  return (
    <Specimen name="Text area">
      <State of="Filled, with a limit">
        <TextArea
          label="What helps"
          hint="One or two sentences a cover teacher could act on"
          limit={200}
          value={text}
          onChange={setText}
        />
      </State>
      <State of="Over the limit, error">
        <TextArea
          label="What we tried"
          limit={20}
          error="What we tried must be 20 characters or fewer"
          value="Visual timetable, first and next board"
          onChange={() => {}}
        />
      </State>
    </Specimen>
  );
};

const Dates = () => {
  const [parts, setParts] = useState<DateParts>({ day: '12', month: 'March', year: '2026' });
  const [time, setTime] = useState('14:00');
  return (
    <Specimen name="Date and time fields">
      <State of="Filled, and how it reads">
        <DateField
          label="Date of the meeting"
          hint="For example, 27 3 2026"
          reading="Thursday 12 March 2026, in 6 weeks"
          value={parts}
          onChange={setParts}
        />
      </State>
      <State of="One box is wrong">
        <DateField
          label="Date of the decision"
          error="Date of the decision must have a year of four numbers"
          wrong={['year']}
          value={{ day: '3', month: '2', year: '26' }}
          onChange={() => {}}
        />
      </State>
      <State of="Empty, error">
        <DateField
          label="Date received"
          error="Enter the date the school received it"
          value={noDate}
          onChange={() => {}}
        />
      </State>
      <State of="Time">
        <TimeField label="Starts at" value={time} onChange={setTime} />
      </State>
    </Specimen>
  );
};

const schools = [
  { value: 'quay', label: 'Quayside Primary', group: 'Primary' },
  { value: 'mill', label: 'Millbrook Infant', group: 'Primary' },
  { value: 'head', label: 'Headland Academy', group: 'Secondary' },
] as const;

const decisions: readonly RadioOption<'watch' | 'support' | 'none'>[] = [
  { value: 'watch', label: 'Keep watching', hint: 'For six weeks, then decide' },
  { value: 'support', label: 'Start SEN support', hint: 'The family is told by letter' },
  { value: 'none', label: 'No further action', disabled: true },
];

const Choices = () => {
  const [school, setSchool] = useState<'' | 'quay' | 'mill' | 'head'>('');
  const [outcome, setOutcome] = useState<'' | 'watch' | 'support' | 'none'>('watch');
  const [chosen, setChosen] = useState(true);
  return (
    <Specimen name="Select, checkboxes, radios, switch">
      <State of="Select">
        <Select label="School" value={school} onChange={setSchool} options={schools} prompt="Choose a school" />
      </State>
      <State of="Select, error">
        <Select
          label="Year group"
          error="Choose a year group"
          value=""
          onChange={() => {}}
          options={[{ value: '7', label: 'Year 7' }]}
        />
      </State>
      <State of="Radios with hints">
        <RadioGroup label="What happens next?" value={outcome} onChange={setOutcome} options={decisions} />
      </State>
      <State of="Radios, error">
        <RadioGroup
          label="Does the family need an interpreter?"
          inline
          error="Say whether the family needs an interpreter"
          value=""
          onChange={() => {}}
          options={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ]}
        />
      </State>
      <State of="Checkboxes">
        <FieldGroup id="gallery-who" label="Who should come?">
          <Checkbox label="Class teacher" checked={chosen} onChange={setChosen} />
          <Checkbox label="Educational psychologist" hint="Asked 12 weeks before" checked={false} onChange={() => {}} />
          <Checkbox label="Everyone in Year 9" mixed checked={false} onChange={() => {}} />
          <Checkbox label="Local authority" disabled checked onChange={() => {}} />
        </FieldGroup>
      </State>
      <State of="Switch">
        <div className="stack" data-gap="s">
          <Switch
            label="Single-letter shortcuts"
            hint="Off, so that voice control is safe"
            on={!chosen}
            onChange={(on) => setChosen(!on)}
          />
          <Switch label="Daily digest" on={chosen} onChange={setChosen} />
          <Switch label="Texts to families" disabled on={false} onChange={() => {}} />
        </div>
      </State>
    </Specimen>
  );
};

/** Everything that is typed into or chosen from. */
export const Fields = () => (
  <>
    <Text />
    <Areas />
    <Dates />
    <Choices />
  </>
);
