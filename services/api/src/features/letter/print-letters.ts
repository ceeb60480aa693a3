import { templateNamed } from '@waymark/domain';
import { printLetter } from '@waymark/domain/words';
import type { Handler } from '../../pipeline/call.ts';
import { onSchool } from '../../pipeline/on-record.ts';
import { auditPrint } from './audit-print.ts';
import { noLetter } from './no-letter.ts';
import { pdfOfLetters } from './pdf-of-letters.ts';
import { printedLetters } from './printed-letters.ts';
import { readDueLetters } from './read-due-letters.ts';
import { readWords } from './read-words.ts';

/** The letters of these tasks in one file, in the order of the list. One that may not be printed by now is left out. */
export const printLetters: Handler<'printLetters'> = onSchool(async (call, { school }) => {
  const { stores, today, now, query } = call;
  const due = (await readDueLetters(stores, school.row.id)).filter(({ listed }) => query.tasks.includes(listed.row.id));
  const rowsOf = await readWords(
    stores,
    due.flatMap(({ wanted }) => (wanted === null ? [] : [wanted])),
  );
  const printed = due.flatMap(({ listed, loaded, wanted }) => {
    if (loaded === null || wanted === null) return [];
    const answer = printLetter(loaded.file, wanted, { school: school.row, today, rowsOf });
    if (!answer.ok) return [];
    const { template } = wanted;
    const { id } = listed.row;
    const sheets = printedLetters(answer.letter, { template, school: school.row, today, reference: id.slice(-6) });
    return [{ pupilId: loaded.file.pupil.id, id, title: templateNamed(template).title, sheets }];
  });
  if (printed.length === 0) return noLetter('gone');
  const data = await pdfOfLetters(
    printed.flatMap(({ sheets }) => sheets),
    { title: `Letters of ${school.row.name}`, fileName: `letters-${today}.pdf`, now },
  );
  await auditPrint(call, printed);
  return { ok: true, data };
});
