import type { TemplatesView } from '@waymark/contracts';

type Template = TemplatesView['templates'][number];

/** What messages are about, in the order of a school's year; the first whose beginning fits takes a message in. */
const groups: readonly { readonly title: string; readonly begins: readonly string[] }[] = [
  { title: 'Annual review', begins: ['annual-review', 'council-decides', 'did-you-hear'] },
  { title: 'Termly review', begins: ['sen-support'] },
  { title: 'Any meeting', begins: ['confirmation', 'views', 'reminder', 'called-off'] },
  { title: 'The family’s own dates', begins: ['comments', 'appeal', 'support-started'] },
];

const rest = 'Other messages';

const groupOf = ({ template }: Template): string =>
  groups.find(({ begins }) => begins.some((begin) => template.startsWith(begin)))?.title ?? rest;

/** The messages by what they are about; a group of none is left out. */
export const inGroups = (
  templates: readonly Template[],
): readonly { title: string; templates: readonly Template[] }[] =>
  [...groups.map(({ title }) => title), rest].flatMap((title) => {
    const members = templates.filter((each) => groupOf(each) === title);
    return members.length === 0 ? [] : [{ title, templates: members }];
  });
