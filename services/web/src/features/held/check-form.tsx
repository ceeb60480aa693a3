import type { PupilView } from '@waymark/contracts';
import { useApi } from '../../api/api-context.tsx';
import { isoOf } from '../../forms/values.ts';
import { FileQuestion } from '../../page/file-question.tsx';
import { useHere } from '../../session/me-context.tsx';
import { reasonWords } from '../../words/reasons.ts';
import { checkFields, checkValues, foundFrom } from './check-fields.ts';
import type { HeldPerson } from './held-groups.ts';
import { personName } from './person-name.ts';

type Props = { readonly person: HeldPerson; readonly view: PupilView; readonly onClose: () => void };

/** What a check of an adult found out: every doubt about her at once, since one clearance lifts them all. */
export const CheckForm = ({ person, view, onClose }: Props) => {
  const api = useApi();
  const { me } = useHere();
  const adultId = person.who?.adultId ?? '';
  const doubts = view.adults.find(({ id }) => id === adultId)?.doubts ?? person.doubts;
  return (
    <FileQuestion
      form={`check-${adultId}`}
      title={`What was checked: ${personName(person)}`}
      save="Record the check"
      intro={
        <ul className="held__doubts">
          {doubts.map((doubt) => (
            <li key={doubt}>{reasonWords(doubt).why}</li>
          ))}
        </ul>
      }
      fields={checkFields(doubts)}
      values={checkValues(me.staff.name, view.today)}
      pupilId={view.pupil.id}
      fileVersion={view.fileVersion}
      send={async ({ values, version, idempotencyKey }) => {
        const found = foundFrom(values, doubts);
        const result = await api.call('clearAdult', {
          params: { pupilId: view.pupil.id, adultId },
          body: { by: (values.by ?? '').trim(), on: isoOf(values.on) ?? '', how: (values.how ?? '').trim(), found },
          ifMatch: version,
          idempotencyKey,
        });
        return result.ok ? { ok: true, version: result.data.fileVersion } : result;
      }}
      saved="Recorded. Every message that waited for it was decided again."
      onClose={onClose}
    />
  );
};
