import type { MessageWords } from '../../words.ts';
import { paragraph } from '../parts.ts';
import { freeAdvice, from, howToReply, letterSubject, toFamily, toYoungPerson } from './parts.ts';

const startedOn = 'یہ {countedFrom} کو شروع ہوئی۔';
const talk = 'ہم اس بارے میں آپ سے بات کرنا چاہتے ہیں۔';
const eachTerm = 'ہم ہر ٹرم میں اس طرح ملتے ہیں، اور آپ کو وقت بتائیں گے۔';
const sooner = 'کیا آپ پہلے بات کرنا چاہتے ہیں؟';

export const supportStartedFamily: MessageWords = {
  subject: letterSubject,
  greeting: toFamily,
  blocks: [
    paragraph('{childName} کو اب اسکول میں اضافی مدد مل رہی ہے۔', startedOn),
    paragraph(
      talk,
      'ہم بتائیں گے کہ ہم کیا کرتے ہیں اور اس سے کیا فائدہ ہوتا ہے۔',
      'ہم پوچھیں گے کہ آپ گھر میں کیا دیکھتے ہیں۔',
      eachTerm,
    ),
    paragraph(sooner, 'آپ کسی دوست یا مددگار کو ساتھ لا سکتے ہیں۔', ...howToReply),
    paragraph(...freeAdvice),
  ],
  from,
};

export const supportStartedYoungPerson: MessageWords = {
  subject: letterSubject,
  greeting: toYoungPerson,
  blocks: [
    paragraph('آپ کو اب اسکول میں اضافی مدد مل رہی ہے۔', startedOn),
    paragraph(talk, 'ہم پوچھیں گے کہ کس چیز سے مدد ملتی ہے اور کس سے نہیں۔', eachTerm),
    paragraph(sooner, ...howToReply),
    paragraph(...freeAdvice),
  ],
  from,
};
