import type { MessageWords } from '../../words.ts';
import { link, paragraph, say } from '../parts.ts';
import {
  from,
  howToReply,
  meetingSubject,
  question,
  tellUsIfYouCanCome,
  tellUsWhatYouThink,
  toFamily,
  toYoungPerson,
  whenAndWhere,
} from './parts.ts';

const byWhen = [
  say('براہ کرم {viewsBy} تک ہمیں بتائیں کہ آپ کیا سوچتے ہیں۔'),
  say('براہ کرم ہمیں بتائیں کہ آپ کیا سوچتے ہیں۔', 'no-views-by'),
] as const;
const toldAlready = 'اگر آپ پہلے ہی بتا چکے ہیں تو شکریہ۔';
const next = 'ہمیں آگے کیا کرنا چاہیے؟';
const reception = 'اگر ملاقات اسکول میں ہو تو پہلے ریسیپشن پر آئیں۔';
const ifYouCannotCome = 'اگر آپ نہیں آ سکتے تو آج ہی بتائیں، ہم دوسرا وقت ڈھونڈیں گے۔';
const noLongerComing = 'اگر آپ اب نہیں آ سکتے تو ہمیں بتائیں، ہم دوسرا وقت ڈھونڈیں گے۔';
const somethingChanges = 'اگر کچھ بدل جائے تو یہاں بتائیں:';
const keptForYou = 'ہم نے یہ وقت آپ کے لیے رکھا ہے۔';
const noNeedToCome = ['آپ کو آنے کی ضرورت نہیں۔', 'نئی تاریخ طے ہونے پر ہم آپ کو بتائیں گے۔'] as const;

export const viewsFamily: MessageWords = {
  subject: meetingSubject,
  greeting: toFamily,
  blocks: [
    paragraph('اسکول میں {childName} کی مدد کی ملاقات سے پہلے ہم آپ کی بات سننا چاہتے ہیں۔', toldAlready),
    whenAndWhere,
    paragraph(...byWhen, 'کیا اچھا چل رہا ہے؟', 'کیا مشکل ہے؟', next),
    link(tellUsWhatYouThink),
    paragraph('آپ فون پر بھی بتا سکتے ہیں۔', 'ہم آپ کے لیے لکھ لیں گے۔', ...howToReply),
  ],
  from,
};

export const viewsYoungPerson: MessageWords = {
  subject: meetingSubject,
  greeting: toYoungPerson,
  blocks: [
    paragraph('اسکول میں آپ کی ملاقات سے پہلے ہم آپ کی بات سننا چاہتے ہیں۔', toldAlready),
    whenAndWhere,
    paragraph(...byWhen, 'آپ کو کس چیز سے مدد ملتی ہے؟', 'کس چیز سے نہیں؟', next),
    link(tellUsWhatYouThink),
    paragraph(
      say('آپ لکھ سکتے ہیں، اپنی آواز ریکارڈ کر سکتے ہیں یا تصویر بھیج سکتے ہیں۔', 'takes-replies'),
      ...howToReply,
    ),
  ],
  from,
};

export const reminderFamily: MessageWords = {
  subject: meetingSubject,
  greeting: toFamily,
  blocks: [
    paragraph('ہم اسکول میں {childName} کی مدد کی ملاقات میں آپ کے منتظر ہیں۔'),
    whenAndWhere,
    link(tellUsIfYouCanCome),
    paragraph(reception),
    paragraph(ifYouCannotCome, '{others} لوگوں نے یہ وقت {childName} کے لیے خالی رکھا ہے۔', ...howToReply),
  ],
  from,
};

export const reminderYoungPerson: MessageWords = {
  subject: meetingSubject,
  greeting: toYoungPerson,
  blocks: [
    paragraph('ہم آپ کی ملاقات میں آپ کے منتظر ہیں۔'),
    whenAndWhere,
    link(tellUsIfYouCanCome),
    paragraph(ifYouCannotCome, '{others} لوگوں نے یہ وقت آپ کے لیے خالی رکھا ہے۔', ...howToReply),
  ],
  from,
};

export const confirmationFamily: MessageWords = {
  subject: meetingSubject,
  greeting: toFamily,
  blocks: [
    paragraph('شکریہ۔', 'آپ نے بتایا کہ آپ اسکول میں {childName} کی مدد کی ملاقات میں آ سکتے ہیں۔', keptForYou),
    whenAndWhere,
    link(somethingChanges),
    paragraph(reception),
    paragraph(noLongerComing, ...howToReply),
  ],
  from,
};

export const confirmationYoungPerson: MessageWords = {
  subject: meetingSubject,
  greeting: toYoungPerson,
  blocks: [
    paragraph('شکریہ۔', 'آپ نے بتایا کہ آپ اپنی ملاقات میں آ سکتے ہیں۔', keptForYou),
    whenAndWhere,
    link(somethingChanges),
    paragraph(reception),
    paragraph(noLongerComing, ...howToReply),
  ],
  from,
};

export const calledOffFamily: MessageWords = {
  subject: meetingSubject,
  greeting: toFamily,
  blocks: [
    paragraph('{meetingDate} کو اسکول میں {childName} کی مدد کی ملاقات نہیں ہوگی۔', ...noNeedToCome),
    paragraph(question, ...howToReply),
  ],
  from,
};

export const calledOffYoungPerson: MessageWords = {
  subject: meetingSubject,
  greeting: toYoungPerson,
  blocks: [
    paragraph('{meetingDate} کو اسکول میں آپ کی ملاقات نہیں ہوگی۔', ...noNeedToCome),
    paragraph(question, ...howToReply),
  ],
  from,
};
