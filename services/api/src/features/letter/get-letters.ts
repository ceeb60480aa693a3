import type { LetterLine, Subject } from '@waymark/contracts';
import { type Adult, isTemplateName, messageTemplates } from '@waymark/domain';
import { printLetter } from '@waymark/domain/words';
import type { Handler } from '../../pipeline/call.ts';
import { onSchool } from '../../pipeline/on-record.ts';
import { readSubjectNames } from '../subject/index.ts';
import { whoView } from '../today/index.ts';
import { type DueLetter, readDueLetters } from './read-due-letters.ts';
import { readWords } from './read-words.ts';

const addressOf = (adult: Adult | undefined): LetterLine['address'] => {
  if (adult === undefined || adult.addressConfidential) return 'by-hand';
  return adult.address.length === 0 ? 'missing' : 'known';
};

const titleOf = ({ wanted }: DueLetter): string =>
  wanted !== null && isTemplateName(wanted.template) ? messageTemplates[wanted.template].title : 'Letter';

const lineOf = (
  letter: DueLetter,
  subject: Subject,
  { print, seesHolds }: { readonly print: LetterLine['print']; readonly seesHolds: boolean },
): LetterLine => {
  const { listed, loaded } = letter;
  const { id, why, dueOn, adultId } = listed.row;
  const adult = loaded?.file.adults.find((one) => one.id === adultId);
  const shown = adult !== undefined && (!adult.safeguardingHold || seesHolds);
  return {
    ...{ subject, why, dueOn, print },
    taskId: id,
    fileVersion: loaded?.fileVersion ?? null,
    title: titleOf(letter),
    who: shown ? whoView(adult) : null,
    address: addressOf(adult),
  };
};

/** Letters of a school that wait to be posted, each with whether it can be printed and has an address. */
export const getLetters: Handler<'getLetters'> = onSchool(async ({ stores, today, may }, { school }) => {
  const due = await readDueLetters(stores, school.row.id);
  const shown = due.filter(({ loaded }) => loaded !== null);
  const wanted = shown.flatMap((one) => (one.wanted === null ? [] : [one.wanted]));
  const [rowsOf, { nameOf }] = await Promise.all([
    readWords(stores, wanted),
    readSubjectNames(
      stores,
      school.row.id,
      shown.map(({ listed }) => listed.subject),
    ),
  ]);
  const printOf = ({ loaded, wanted: letter }: DueLetter): LetterLine['print'] => {
    if (loaded === null || letter === null) return 'no-words';
    const answer = printLetter(loaded.file, letter, { school: school.row, today, rowsOf });
    return answer.ok ? 'ready' : answer.reason;
  };
  const seesHolds = may('safeguarding:read');
  const lines = shown.map((one) => lineOf(one, nameOf(one.listed.subject), { print: printOf(one), seesHolds }));
  return { ok: true, data: { today, lines, total: due.length } };
});
