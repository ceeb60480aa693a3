import { date } from '@waymark/domain';
import { type CalendarEntry, proposeSchoolYear, type Reading, readCalendarFile } from '@waymark/intake/calendar';
import { useMemo, useState } from 'react';
import { Button } from '../../design/button/button.tsx';
import { Disclosure } from '../../design/disclosure/disclosure.tsx';
import { Notice } from '../../design/notice/notice.tsx';
import { RadioGroup } from '../../design/radio-group/radio-group.tsx';
import { counted } from '../../words/counted.ts';
import { EntryList } from './entry-list.tsx';
import { nothing, questionWords, type Said, skippedLine } from './reading-words.ts';
import type { Calendar } from './rows-text.ts';
import { changesBetween, named, type SchoolYear, schoolYears, withYear } from './school-year.ts';
import { YearChanges } from './year-changes.tsx';

type Props = {
  readonly bytes: Uint8Array | string;
  readonly kept: Calendar;
  readonly today: string;
  readonly onUse: (calendar: Calendar) => void;
};

const readYear = (bytes: Props['bytes'], { from, to }: SchoolYear) =>
  readCalendarFile(bytes, { from: date(from), to: date(to) });

type ReadProps = Pick<Props, 'kept' | 'onUse'> & {
  readonly year: SchoolYear;
  readonly entries: readonly CalendarEntry[];
};

/** One school year as the calendar tells it, beside what is kept. What a person says of an entry changes it at once. */
const OneYear = ({ year, entries, kept, onUse }: ReadProps) => {
  const [said, setSaid] = useState<ReadonlyMap<CalendarEntry, Reading | null>>(new Map());
  const { calendar, readings, notUnderstood, questions } = proposeSchoolYear(entries, said);
  const after = withYear(kept, year, { terms: named(calendar.terms, kept.terms), insetDays: calendar.insetDays });
  const changes = changesBetween(kept, after);
  const say = (entry: CalendarEntry, as: Said) => setSaid(new Map(said).set(entry, as === nothing ? null : as));
  return (
    <>
      {questions.map((question) => (
        <Notice key={`${question.code}-${question.on}`} tone="warning">
          {questionWords(question)}
        </Notice>
      ))}
      <YearChanges changes={changes} year={year.label} />
      {readings.length > 0 && (
        <Disclosure summary={`How ${counted(readings.length, 'entry', 'entries')} of the calendar were understood`}>
          <EntryList label="Entries that were understood" read={readings} onSay={say} />
        </Disclosure>
      )}
      {notUnderstood.length > 0 && (
        <Disclosure
          open={calendar.terms.length === 0}
          summary={`${counted(notUnderstood.length, 'entry', 'entries')} taken to say nothing about the school year`}
        >
          <EntryList
            label="Entries taken to say nothing about the school year"
            read={notUnderstood.map((entry) => ({ entry, reading: null }))}
            onSay={say}
          />
        </Disclosure>
      )}
      <div className="row">
        <Button
          tone="primary"
          disabled={calendar.terms.length === 0 || changes.length === 0}
          onClick={() => onUse(after)}
        >
          Put these dates into the form
        </Button>
        <span className="soft small">Nothing is saved yet: you look at the dates once more below.</span>
      </div>
    </>
  );
};

/** What a published calendar says of a school year, to be checked entry by entry. */
export const CalendarProposal = ({ bytes, kept, today, onUse }: Props) => {
  const years = schoolYears(today);
  const files = useMemo(() => schoolYears(today).map((year) => readYear(bytes, year)), [bytes, today]);
  const fullest = files.reduce((best, file, at) => (file.ok && sizeOf(file) > sizeOf(files[best]) ? at : best), 0);
  const [chosen, setChosen] = useState(fullest);
  const file = files[chosen];
  const year = years[chosen] ?? years[0];
  if (file === undefined) return null;
  if (!file.ok)
    return (
      <Notice tone="problem" title={file.problem.title} live>
        {file.problem.detail} {file.problem.fix}
      </Notice>
    );
  return (
    <div className="terms__take stack">
      <RadioGroup
        label="School year"
        inline
        value={String(chosen)}
        onChange={(at) => setChosen(Number(at))}
        options={years.map(({ label }, at) => ({ value: String(at), label }))}
      />
      {file.entries.length === 0 ? (
        <Notice tone="warning" title={`There is nothing for ${year.label} in this calendar`} live>
          {counted(file.outside, 'entry is', 'entries are')} of other years. Choose another year, or another file.
        </Notice>
      ) : (
        <OneYear key={year.label} year={year} entries={file.entries} kept={kept} onUse={onUse} />
      )}
      {file.skipped.length > 0 && (
        <Disclosure summary={`${counted(file.skipped.length, 'entry was', 'entries were')} left out`}>
          <ul>
            {file.skipped.map((one) => (
              <li key={one.line}>{skippedLine(one)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
};

function sizeOf(file: ReturnType<typeof readYear> | undefined): number {
  return file?.ok ? file.entries.length : 0;
}
