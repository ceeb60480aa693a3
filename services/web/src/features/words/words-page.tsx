import './words.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { TemplateView } from '@waymark/contracts';
import { useApi } from '../../api/api-context.tsx';
import { Link } from '../../design/link/link.tsx';
import { Notice } from '../../design/notice/notice.tsx';
import { PageHeader } from '../../design/page-header/page-header.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { Status } from '../../design/status/status.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { usePageTitle } from '../../page/use-page-title.ts';
import { mayIn, useHere } from '../../session/me-context.tsx';
import { WordsDesk } from './words-desk.tsx';
import { templateQuery } from './words-query.ts';
import { audienceNames, languageNames, wordsStates } from './words-states.ts';

const back = { href: '/messages', label: 'Words of messages' } as const;
const languages = ['en', 'pl', 'ur'] as const;

const Languages = ({ view }: { readonly view: TemplateView }) => (
  <nav aria-label="Languages of this message">
    <ul className="words__languages">
      {languages.map((language) => (
        <li key={language}>
          {language === view.language ? (
            <strong aria-current="page">{languageNames[language]}</strong>
          ) : (
            <Link href={`/messages/${view.template}/${language}`}>{languageNames[language]}</Link>
          )}
        </li>
      ))}
    </ul>
  </nav>
);

const Loaded = ({ view }: { readonly view: TemplateView }) => {
  const { school } = useHere();
  const mayChange = mayIn(school, 'words:change');
  const { kind, words } = wordsStates[view.state];
  usePageTitle(`${view.title}, ${languageNames[view.language]}`);
  return (
    <>
      <PageHeader
        title={view.title}
        back={back}
        lead={`To: ${audienceNames[view.audience].toLowerCase()}. In ${languageNames[view.language]}.`}
        status={<Status kind={kind}>{words}</Status>}
      />
      {view.audience !== 'professional' && <Languages view={view} />}
      {view.state === 'draft' && (
        <Notice
          tone="warning"
          title={`Nobody is sent these words until a person who reads ${languageNames[view.language]} has approved them`}
        >
          Until then those who speak it get the English.
        </Notice>
      )}
      {!mayChange && (
        <Notice title="You can read these words">The trust’s SEND lead and its administrators can change them.</Notice>
      )}
      <WordsDesk key={`${view.template}-${view.language}-${view.version}`} view={view} mayChange={mayChange} />
    </>
  );
};

/** The words of one message in one language, written, checked, compared and approved. */
export const WordsPage = () => {
  const { template, language } = useParams({ from: '/frame/messages/$template/$language' });
  const { data, error, refetch } = useQuery(templateQuery(useApi(), { template, language }));
  return (
    <div className="page stack">
      {data === undefined && <PageHeader title="Words of a message" back={back} />}
      {data === undefined && error === null && <Skeleton rows={12} label="the words" />}
      {data === undefined && error !== null && (
        <ReadFailed error={error} what="the words" onRetry={() => void refetch()} />
      )}
      {data !== undefined && <Loaded view={data} />}
    </div>
  );
};
