import './words.css';
import { useQuery } from '@tanstack/react-query';
import type { TemplatesView } from '@waymark/contracts';
import { useApi } from '../../api/api-context.tsx';
import { type Column, DataTable } from '../../design/data-table/data-table.tsx';
import { Link } from '../../design/link/link.tsx';
import { PageHeader } from '../../design/page-header/page-header.tsx';
import { Section } from '../../design/section/section.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { Status } from '../../design/status/status.tsx';
import { Tag } from '../../design/tag/tag.tsx';
import { ReadFailed } from '../../page/read-failed.tsx';
import { usePageTitle } from '../../page/use-page-title.ts';
import { inGroups } from './words-groups.ts';
import { templatesQuery } from './words-query.ts';
import { audienceNames, languageNames, wordsStates } from './words-states.ts';

type Template = TemplatesView['templates'][number];
type LanguageTag = Template['languages'][number]['language'];

const In = ({ row, language }: { readonly row: Template; readonly language: LanguageTag }) => {
  const found = row.languages.find((each) => each.language === language);
  if (found === undefined) return <span className="soft">English only</span>;
  const { kind, words } = wordsStates[found.state];
  return (
    <span className="words__state">
      <Link href={`/messages/${row.template}/${language}`} tone="quiet">
        <Status kind={kind}>{words}</Status>
        <span className="visually-hidden">
          : {row.title}, {audienceNames[row.audience]}, in {languageNames[language]}
        </span>
      </Link>
      {found.waiting && <Tag>A change waits</Tag>}
    </span>
  );
};

const inLanguage = (language: LanguageTag): Column<Template> => ({
  key: language,
  header: languageNames[language],
  cell: (row) => <In row={row} language={language} />,
});

const columns: readonly Column<Template>[] = [
  { key: 'title', header: 'Message', rowHeader: true, cell: ({ title }) => title },
  { key: 'to', header: 'To', cell: ({ audience }) => audienceNames[audience] },
  inLanguage('en'),
  inLanguage('pl'),
  inLanguage('ur'),
];

const Groups = ({ templates }: { readonly templates: readonly Template[] }) =>
  inGroups(templates).map((group) => (
    <Section key={group.title} title={group.title}>
      <DataTable
        caption={`${group.title}: ${group.templates.length} messages`}
        captionHidden
        columns={columns}
        rows={group.templates}
        rowKey={({ template }) => template}
      />
    </Section>
  ));

/** Every message the trust sends to families, young people and professionals, and whether it goes in each language. */
export const WordsListPage = () => {
  const { data, error, refetch } = useQuery(templatesQuery(useApi()));
  usePageTitle('Words of messages');
  return (
    <div className="page stack">
      <PageHeader
        title="Words of messages"
        lead="What the trust’s messages say. English goes out as it comes until you change it; other languages go out once somebody who reads them has approved the words."
      />
      {data === undefined && error === null && <Skeleton rows={12} label="the messages" />}
      {data === undefined && error !== null && (
        <ReadFailed error={error} what="the messages" onRetry={() => void refetch()} />
      )}
      {data !== undefined && <Groups templates={data.templates} />}
    </div>
  );
};
