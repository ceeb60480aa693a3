import type { Pdf } from '@waymark/contracts';
import { type LetterWanted, templateNamed } from '@waymark/domain';
import { printLetter } from '@waymark/domain/words';
import type { Call, PupilRecord, Refusal } from '../../pipeline/call.ts';
import { auditPrint } from './audit-print.ts';
import { noLetter } from './no-letter.ts';
import { pdfOfLetters } from './pdf-of-letters.ts';
import { printedLetters } from './printed-letters.ts';
import { readWords } from './read-words.ts';

type PrintCall = Call<'getNoticeLetter' | 'getTaskLetter'>;

/** One letter of a child's file as a PDF, its printing kept in the audit; or why there is none. */
export const oneLetter = async (
  call: PrintCall,
  { loaded }: PupilRecord,
  { wanted, id }: { readonly wanted: LetterWanted | null; readonly id: string },
): Promise<{ readonly ok: true; readonly data: Pdf } | Refusal> => {
  if (wanted === null) return noLetter('no-words');
  const { stores, today, now } = call;
  const { file } = loaded;
  const [school, rowsOf] = await Promise.all([stores.schools.get(file.pupil.schoolId), readWords(stores, [wanted])]);
  if (school === null) throw new Error('A child’s school has no row of its own. Restore it.');
  const answer = printLetter(file, wanted, { school: school.row, today, rowsOf });
  if (!answer.ok) return noLetter(answer.reason);
  const { title } = templateNamed(wanted.template);
  const reference = id.slice(-6);
  const sheets = printedLetters(answer.letter, { template: wanted.template, school: school.row, today, reference });
  const data = await pdfOfLetters(sheets, { title, fileName: `letter-${reference.toLowerCase()}.pdf`, now });
  await auditPrint(call, [{ pupilId: file.pupil.id, id, title }]);
  return { ok: true, data };
};
