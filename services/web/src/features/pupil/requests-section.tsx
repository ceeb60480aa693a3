import type { PupilView } from '@waymark/contracts';
import { Button } from '../../design/button/button.tsx';
import { spokenDate } from '../../design/due-date/due-words.ts';
import { type Fact, KeyValue } from '../../design/key-value/key-value.tsx';
import { Section } from '../../design/section/section.tsx';
import { usePupil } from './pupil-context.tsx';

type Assessment = PupilView['assessments'][number];
type AccessRequest = NonNullable<PupilView['accessRequests']>[number];

const ends = {
  refused: 'The council will not assess',
  'no-plan': 'The council decided against a plan',
  'plan-issued': 'A plan was issued',
  closed: 'Closed',
} as const;

const stateOf = ({ end, decision, draftServedOn }: Assessment): string => {
  if (end !== null) return `${ends[end.by]} on ${spokenDate(end.on)}`;
  if (draftServedOn !== null) return `Draft served on ${spokenDate(draftServedOn)}`;
  return decision === null ? 'The council has not decided yet' : 'The council assesses';
};

const assessmentFact = (assessment: Assessment, change: (panel: string, label: string) => Partial<Fact>): Fact => ({
  label: `Asked on ${spokenDate(assessment.requestReceivedOn)}`,
  value: stateOf(assessment),
  ...change(`assessment.${assessment.id}`, 'Change'),
});

const answerOf = ({ answeredOn, pauses }: AccessRequest): string => {
  if (answeredOn !== null) return `answered on ${spokenDate(answeredOn)}`;
  return pauses.some(({ to }) => to === null) ? 'waits for an answer' : 'to be answered';
};

/** Requests about this child: to the council for an assessment, and to the school for what it keeps. */
export const RequestsSection = () => {
  const { view, may, open } = usePupil();
  const { assessments, accessRequests } = view;
  const action = (panel: string, label: string) => ({
    action: (
      <Button size="s" tone="quiet" aria-haspopup="dialog" onClick={() => open(panel)}>
        {label}
      </Button>
    ),
  });
  const changes = (panel: string, label: string) => (may('pupil:change') ? action(panel, label) : {});
  const handles = (panel: string, label: string) => (may('access-request:handle') ? action(panel, label) : {});
  const isOpen = assessments.some(({ end }) => end === null);
  return (
    <Section id="requests" title="Requests">
      <div className="columns" data-columns="halves">
        <div className="stack" data-gap="s">
          <h3>Needs assessment</h3>
          {assessments.length === 0 && (
            <p className="soft">The council has not been asked for one, as far as is known here.</p>
          )}
          <KeyValue facts={assessments.map((each) => assessmentFact(each, changes))} />
          {may('pupil:change') && !isOpen && (
            <div>
              <Button size="s" icon="plus" aria-haspopup="dialog" onClick={() => open('assessment.new')}>
                Record a request to the council
              </Button>
            </div>
          )}
        </div>
        {accessRequests !== null && (
          <div className="stack" data-gap="s">
            <h3>Access to the file</h3>
            {accessRequests.length === 0 && <p className="soft">Nobody has asked for what the school keeps.</p>}
            <KeyValue
              facts={accessRequests.map((each) => ({
                label: `Received on ${spokenDate(each.receivedOn)}`,
                value: `From ${each.from}; ${answerOf(each)}`,
                ...handles(`access.${each.id}`, 'Change'),
              }))}
            />
            {may('access-request:handle') && (
              <div>
                <Button size="s" icon="plus" aria-haspopup="dialog" onClick={() => open('access.new')}>
                  Record a request for the file
                </Button>
              </div>
            )}
          </div>
        )}
      </div>
    </Section>
  );
};
