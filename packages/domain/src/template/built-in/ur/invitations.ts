import type { MessageWords } from '../../words.ts';
import { link, paragraph, say } from '../parts.ts';
import {
  freeAdvice,
  from,
  howToReply,
  meetingSubject,
  moved,
  tellUsIfYouCanCome,
  toFamily,
  toYoungPerson,
  whenAndWhere,
} from './parts.ts';

const thinkFirst = paragraph(
  'اس سے پہلے تین مختصر سوالوں پر سوچ لیں۔',
  'کیا اچھا چل رہا ہے؟',
  'کیا مشکل ہے؟',
  'ہمیں آگے کیا کرنا چاہیے؟',
);
const anotherTime = 'اگر یہ وقت مناسب نہیں تو ہمیں بتائیں، ہم دوسرا وقت ڈھونڈیں گے۔';
const bringSomebody = 'آپ کسی دوست یا مددگار کو ساتھ لا سکتے ہیں۔';
const aboutChild = 'براہ کرم اسکول میں {childName} کی مدد کے بارے میں ملاقات کے لیے آئیں۔';
const aboutYou = 'براہ کرم اسکول میں اپنی مدد کے بارے میں ملاقات کے لیے آئیں۔';
const onceAYear = 'یہ ملاقات سال میں ایک بار ہوتی ہے۔';
const yoursFirst = 'یہ آپ کے بارے میں ہے، اس لیے آپ کی رائے سب سے پہلے ہے۔';
const youChoose = 'آپ طے کرتے ہیں کہ اور کون آئے۔';

export const annualReviewInviteFamily: MessageWords = {
  subject: meetingSubject,
  greeting: toFamily,
  blocks: [
    moved,
    paragraph(aboutChild, onceAYear),
    whenAndWhere,
    link(tellUsIfYouCanCome),
    paragraph(
      'ملاقات میں ہم بات کریں گے کہ {childName} کے لیے سب کیسا چل رہا ہے۔',
      'ہم پوچھیں گے کہ کیا اچھا چل رہا ہے۔',
      'ہم پوچھیں گے کہ کیا بدلنا چاہیے۔',
    ),
    paragraph(
      'براہ کرم {viewsBy} تک ہمیں بتائیں کہ آپ کیا سوچتے ہیں۔',
      'کوئی جواب صحیح یا غلط نہیں ہوتا۔',
      'آپ لکھ سکتے ہیں، یا فون پر بتا سکتے ہیں اور ہم لکھ لیں گے۔',
    ),
    paragraph(
      bringSomebody,
      '{childName} بھی پوری ملاقات یا اس کے کچھ حصے میں آ سکتے ہیں۔',
      'اگر آپ کسی اور کو بلانا چاہیں تو ہمیں بتائیں۔',
      'آپ ہم سے کہیں تو فون یا ویڈیو سے شامل ہو سکتے ہیں۔',
    ),
    paragraph(...freeAdvice),
    paragraph('اگر آپ کو ترجمان، کوئی اور وقت یا شرکت میں مدد چاہیے تو ہمیں بتائیں۔', ...howToReply),
  ],
  from,
};

export const annualReviewInviteYoungPerson: MessageWords = {
  subject: meetingSubject,
  greeting: toYoungPerson,
  blocks: [
    moved,
    paragraph(aboutYou, onceAYear, yoursFirst),
    whenAndWhere,
    link(tellUsIfYouCanCome),
    paragraph(
      'براہ کرم {viewsBy} تک ہمیں بتائیں کہ کس چیز سے مدد ملتی ہے اور کس سے نہیں۔',
      say('آپ لکھ سکتے ہیں، اپنی آواز ریکارڈ کر سکتے ہیں یا تصویر بھیج سکتے ہیں۔', 'takes-replies'),
    ),
    paragraph(youChoose, bringSomebody, 'آپ پوری ملاقات یا اس کے کچھ حصے میں آ سکتے ہیں۔'),
    paragraph(...freeAdvice),
    paragraph('اگر آپ کو کوئی اور وقت یا شرکت میں مدد چاہیے تو ہمیں بتائیں۔', ...howToReply),
  ],
  from,
};

export const senSupportInviteFamily: MessageWords = {
  subject: meetingSubject,
  greeting: toFamily,
  blocks: [
    moved,
    paragraph(aboutChild, 'ہم ہر ٹرم میں اس طرح ملتے ہیں۔'),
    whenAndWhere,
    link(tellUsIfYouCanCome),
    thinkFirst,
    paragraph(anotherTime, bringSomebody, 'اگر آپ کو ترجمان یا شرکت میں مدد چاہیے تو ہمیں بتائیں۔', ...howToReply),
  ],
  from,
};

export const senSupportInviteYoungPerson: MessageWords = {
  subject: meetingSubject,
  greeting: toYoungPerson,
  blocks: [
    moved,
    paragraph(aboutYou, yoursFirst),
    whenAndWhere,
    link(tellUsIfYouCanCome),
    thinkFirst,
    paragraph(youChoose, anotherTime, ...howToReply),
  ],
  from,
};
