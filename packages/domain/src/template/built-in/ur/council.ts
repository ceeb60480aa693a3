import type { MessageWords, WordsBlock } from '../../words.ts';
import { paragraph } from '../parts.ts';
import {
  freeAdvice,
  from,
  howToReply,
  letterSubject,
  meetingSubject,
  question,
  toFamily,
  toYoungPerson,
} from './parts.ts';

type Greeting = MessageWords['greeting'];

const message = (subject: string, greeting: Greeting, ...blocks: readonly WordsBlock[]): MessageWords => ({
  subject,
  greeting,
  blocks: [...blocks, paragraph(...freeAdvice), paragraph(question, ...howToReply)],
  from,
});

const weMet = {
  family: 'ہم {meetingDate} کو اسکول میں {childName} کی مدد پر بات کرنے کے لیے ملے۔',
  youngPerson: 'ہم {meetingDate} کو اسکول میں آپ کی مدد پر بات کرنے کے لیے ملے۔',
} as const;

const councilDecides = (greeting: Greeting, opening: string): MessageWords =>
  message(
    meetingSubject,
    greeting,
    paragraph(opening, 'اب کونسل فیصلہ کرے گی کہ آگے کیا ہوگا۔', 'اسے {dueOn} تک آپ کو لکھنا ہے۔'),
    paragraph('اس کے خط میں فیصلہ اور اس کی وجہ ہوگی۔', 'اس میں یہ بھی ہوگا کہ اگر آپ متفق نہیں تو کیا کر سکتے ہیں۔'),
    paragraph('ابھی آپ کو کچھ کرنے کی ضرورت نہیں۔', 'اگر تب تک خط نہ آئے تو ہمیں بتائیں۔'),
  );

export const councilDecidesFamily = councilDecides(toFamily, weMet.family);
export const councilDecidesYoungPerson = councilDecides(toYoungPerson, weMet.youngPerson);

const didYouHear = (greeting: Greeting, opening: string): MessageWords =>
  message(
    meetingSubject,
    greeting,
    paragraph(opening, 'کونسل کو {dueOn} تک آپ کو لکھنا تھا۔'),
    paragraph(
      'کیا اس کا خط آ گیا ہے؟',
      'براہ کرم ہاں یا نہیں میں بتائیں۔',
      'ہمیں خط بھیجنے کی ضرورت نہیں۔',
      'اگر نہیں آیا تو ہم کونسل سے پوچھیں گے۔',
    ),
  );

export const didYouHearFamily = didYouHear(toFamily, weMet.family);
export const didYouHearYoungPerson = didYouHear(toYoungPerson, weMet.youngPerson);

const comments = (
  greeting: Greeting,
  { opening, may }: { readonly opening: string; readonly may: readonly string[] },
): MessageWords =>
  message(
    letterSubject,
    greeting,
    paragraph(
      opening,
      'آپ کونسل کو بتا سکتے ہیں کہ آپ اس کے بارے میں کیا سوچتے ہیں۔',
      'اس کا آخری دن {dueOn} ہے۔',
      'قانون آپ کو کم از کم 15 دن دیتا ہے۔',
    ),
    paragraph('آپ بتا سکتے ہیں کہ کیا درست ہے اور کیا بدلنا چاہیے۔', ...may),
    paragraph('براہ کرم کونسل کو لکھیں، ہمیں نہیں۔', 'اس کے خط میں لکھا ہے کہ جواب کہاں بھیجنا ہے۔'),
  );

const meetCouncil = 'آپ کونسل کے کسی فرد سے ملنے کا کہہ سکتے ہیں۔';
const onDraft = ['آپ بتا سکتے ہیں کہ آپ کون سا اسکول چاہتے ہیں۔', meetCouncil] as const;

export const commentsDraftFamily = comments(toFamily, {
  opening: '{countedFrom} کو کونسل نے آپ کو {childName} کی مدد کے بارے میں ایک مسودہ بھیجا۔',
  may: onDraft,
});
export const commentsDraftYoungPerson = comments(toYoungPerson, {
  opening: '{countedFrom} کو کونسل نے آپ کو آپ کی مدد کے بارے میں ایک مسودہ بھیجا۔',
  may: onDraft,
});
export const commentsAmendmentsFamily = comments(toFamily, {
  opening: '{countedFrom} کو کونسل نے آپ کو وہ تبدیلیاں بھیجیں جو وہ {childName} کی مدد میں کرنا چاہتی ہے۔',
  may: [meetCouncil],
});
export const commentsAmendmentsYoungPerson = comments(toYoungPerson, {
  opening: '{countedFrom} کو کونسل نے آپ کو وہ تبدیلیاں بھیجیں جو وہ آپ کی مدد میں کرنا چاہتی ہے۔',
  may: [meetCouncil],
});

const appealWindow = (greeting: Greeting, opening: string): MessageWords =>
  message(
    letterSubject,
    greeting,
    paragraph(opening, 'یہ معلومات ہیں۔', 'یہ مشورہ نہیں ہے۔'),
    paragraph('اگر آپ خط سے متفق نہیں تو آپ ٹریبونل سے اسے دیکھنے کا کہہ سکتے ہیں۔', 'ٹریبونل ایک قسم کی عدالت ہے۔'),
    {
      kind: 'facts',
      facts: [
        {
          label: 'آپ کے پاس کتنا وقت ہے',
          value: 'خط سے 2 مہینے یا ثالثی سرٹیفکیٹ (mediation certificate) سے 1 مہینہ، جو بھی بعد میں ہو',
        },
        { label: 'یہ کہاں لکھا ہے', value: 'Code of practice: 0 to 25 years (2015)، باب 11' },
      ],
    },
    paragraph('کونسل کے خط میں لکھا ہے کہ یہ کیسے کرنا ہے اور سرٹیفکیٹ کیسے ملے گا۔'),
  );

export const appealWindowFamily = appealWindow(toFamily, 'کونسل نے آپ کو {childName} کی مدد کے بارے میں لکھا ہے۔');
export const appealWindowYoungPerson = appealWindow(toYoungPerson, 'کونسل نے آپ کو آپ کی مدد کے بارے میں لکھا ہے۔');
