import type { CouncilView } from '@waymark/contracts';
import { Button } from '../../design/button/button.tsx';
import { KeyValue } from '../../design/key-value/key-value.tsx';
import { Link } from '../../design/link/link.tsx';
import { Section } from '../../design/section/section.tsx';
import { counted } from '../../words/counted.ts';

const weeksWords = (weeks: number): string =>
  weeks === 4
    ? '4 weeks before the end of the year, as the law needs'
    : `${weeks} weeks before the end of the year; the law needs 4`;

const consultationWords = ({ consultation }: CouncilView['settings']): string => {
  if (consultation === null) return '15 days, as the Code of Practice says';
  const kind = consultation.counted === 'working' ? 'working day' : 'day';
  return `It asks for ${counted(consultation.days, kind)}; the Code of Practice says 15 days. The earlier day is the safe one.`;
};

type Props = { readonly council: CouncilView; readonly onChange: (() => void) | undefined };

/** What one council asks for, with what the law needs beside it. */
export const OneCouncil = ({ council: { settings, schools, version }, onChange }: Props) => (
  <Section
    title={settings.name}
    actions={
      onChange && (
        <Button size="s" icon="edit" aria-haspopup="dialog" onClick={onChange}>
          Change<span className="visually-hidden"> {settings.name}</span>
        </Button>
      )
    }
  >
    <div className="stack">
      {version === 0 && <p className="soft">Nobody has said what it asks for: what the law needs is counted with.</p>}
      <KeyValue
        facts={[
          { label: 'Latest review meeting', value: weeksWords(settings.meetingBufferWeeks) },
          { label: 'Answer to a consultation', value: consultationWords(settings) },
          {
            label: 'Review form',
            value:
              settings.formUrl === null ? undefined : (
                <Link href={settings.formUrl} newTab>
                  The council’s form
                </Link>
              ),
          },
          { label: 'Its SEND team', value: settings.contactNote ?? undefined },
          { label: 'Schools of the trust', value: schools.length === 0 ? 'None' : schools.join(', ') },
        ]}
      />
    </div>
  </Section>
);
