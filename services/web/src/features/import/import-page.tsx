import './import.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ImportView } from '@waymark/contracts';
import { useEffect, useRef } from 'react';
import { useApi } from '../../api/api-context.tsx';
import { PageHeader } from '../../design/page-header/page-header.tsx';
import { Progress } from '../../design/progress/progress.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { Status } from '../../design/status/status.tsx';
import { Stepper } from '../../design/stepper/stepper.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { usePageTitle } from '../../page/use-page-title.ts';
import { CheckStep } from './check-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { DoneStep } from './done-step.tsx';
import { importQuery, isWorking } from './import-query.ts';
import type { SettlingStep } from './import-search.ts';
import { importState } from './import-states.ts';
import { placeOf, stepNames, stepOf } from './import-steps.ts';
import { ReadStep } from './read-step.tsx';
import { useRowsInSight } from './rows-in-sight.tsx';
import { CheckRefused, Unreadable, WrongKind } from './unreadable.tsx';
import { type Settling, useSettling } from './use-settling.ts';
import { WordsStep } from './words-step.tsx';

/** The sheet arrived and was never looked at: look now, whether one just sent it or came back to it. */
const useFirstLook = (view: ImportView, settling: Settling) => {
  const { state } = view.import;
  const unread = state === 'uploaded' && view.table === null && view.problem === null;
  const looked = useRef(false);
  const { again } = settling;
  useEffect(() => {
    if (!unread || looked.current) return;
    looked.current = true;
    again();
  }, [unread, again]);
};

/** Once the work on it ends, every list of the school may be another. */
const useAfterWork = (view: ImportView) => {
  const queries = useQueryClient();
  const working = isWorking(view.import.state);
  const worked = useRef(working);
  useEffect(() => {
    if (worked.current && !working) {
      void queries.invalidateQueries({ queryKey: ['school'] });
      void queries.invalidateQueries({ queryKey: ['pupil'] });
    }
    worked.current = working;
  }, [queries, working]);
};

const steps = { read: ReadStep, columns: ColumnsStep, words: WordsStep, check: CheckStep } as const satisfies Record<
  SettlingStep,
  unknown
>;

const Wizard = ({ view }: { readonly view: ImportView }) => {
  const settling = useSettling(view);
  const { search } = useRowsInSight();
  useFirstLook(view, settling);
  useAfterWork(view);
  const { fileName, state } = view.import;
  const { kind, word } = importState(state);
  usePageTitle(fileName);
  const step = stepOf(view, search.step);
  const Shown = step === 'done' ? null : steps[step];
  return (
    <div className="page import stack">
      <PageHeader
        title={fileName}
        back={{ href: '/import', label: 'Import' }}
        status={<Status kind={kind}>{word}</Status>}
      />
      <Stepper label="Steps of this import" steps={stepNames} current={placeOf(step)} />
      {settling.problem && <CheckRefused problem={settling.problem} settling={settling} />}
      {view.problem && <Unreadable problem={view.problem} />}
      {step === 'done' && <DoneStep view={view} />}
      {view.table !== null && Shown && <Shown view={view} settling={settling} />}
      {view.table === null && settling.state === 'checking' && (
        <Progress label={`Reading ${fileName}`} done={0} note="Nothing is written by reading." />
      )}
      {view.table === null && settling.problem?.status === 403 && <WrongKind view={view} settling={settling} />}
    </div>
  );
};

/** One import on one page, from what was read to what was written; it goes on where it was left. */
export const ImportPage = () => {
  const api = useApi();
  const { importId } = useParams({ from: '/frame/import/$importId' });
  const { data, error, refetch } = useQuery(importQuery(api, importId));
  if (data !== undefined) return <Wizard key={importId} view={data} />;
  return (
    <div className="page stack">
      <PageHeader title="Import" back={{ href: '/import', label: 'Import' }} />
      {error === null ? (
        <Skeleton rows={8} label="the import" />
      ) : (
        <ReadFailed error={error} what="this import" onRetry={() => void refetch()} />
      )}
    </div>
  );
};
