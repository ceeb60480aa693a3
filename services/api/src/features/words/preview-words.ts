import { englishWords, fillTemplate, lintWords, sampleFacts, wordsInUse } from '@waymark/domain/words';
import { readingGrade, setLetter } from '@waymark/runtime/mail';
import type { Handler } from '../../pipeline/call.ts';
import { isNeverIn } from './is-never-in.ts';

/**
 * The message as it would leave to an invented reader, with what stands against its words. Words that name what is no
 * fact of the message cannot be set, and the findings say why.
 */
export const previewWords: Handler<'previewWords'> = async ({ stores, params, body }) => {
  if (isNeverIn(params)) return { ok: false, reason: 'not-found' };
  const { template, language } = params;
  const { words, reader } = body;
  const { fit, findings, grade } = lintWords(words, { name: template, language, readingGrade });
  if (!fit) return { ok: true, data: { findings: [...findings], grade, set: null } };
  const facts = sampleFacts(reader);
  const letter = fillTemplate(language, words, facts);
  if (language === 'en') return { ok: true, data: { findings: [...findings], grade, set: await setLetter(letter) } };
  const english = wordsInUse(template, 'en', await stores.words.ofTemplate(template))?.words ?? englishWords(template);
  const set = await setLetter(letter, fillTemplate('en', english, facts));
  return { ok: true, data: { findings: [...findings], grade, set } };
};
