import type { Sentence, WordsBlock } from '../../words.ts';
import { say } from '../parts.ts';

/** The polite “آپ” throughout, with verbs that suit a woman and a man alike where Urdu allows it. */
export const meetingSubject = '{schoolName} میں ملاقات، {meetingDay}';
export const letterSubject = '{schoolName} کی طرف سے خط، {today}';

export const toFamily = { named: 'آداب {greetingName}،', unnamed: 'محترم والدین یا سرپرست،' };
export const toYoungPerson = { named: 'عزیز {greetingName}،', unnamed: 'عزیز طالب علم،' };

export const from = '{schoolName}';

export const whenAndWhere: WordsBlock = {
  kind: 'facts',
  facts: [
    { label: 'کب', value: '{meetingDate}، {meetingTime}' },
    { label: 'کہاں', value: '{place}' },
  ],
};

export const moved: WordsBlock = {
  kind: 'text',
  sentences: [
    say('اس ملاقات کا دن یا وقت بدل گیا ہے۔', 'moved'),
    say('براہ کرم نیچے دیا گیا نیا وقت دیکھیں۔', 'moved'),
  ],
};

export const howToReply: readonly Sentence[] = [
  say('اس ای میل کا جواب دیں یا {phone} پر فون کریں۔', 'takes-replies'),
  say('اس ای میل کا جواب دیں۔', 'takes-replies', 'no-phone'),
  say('{phone} پر فون کریں۔', 'no-replies'),
  say('براہ کرم اسکول کو فون کریں یا وہاں آئیں۔', 'no-replies', 'no-phone'),
];

export const tellUsIfYouCanCome = 'یہاں بتائیں کہ کیا آپ آ سکتے ہیں:';
export const tellUsWhatYouThink = 'یہاں بتائیں کہ آپ کیا سوچتے ہیں:';
export const freeAdvice = ['آپ مفت مشورہ لے سکتے ہیں جو اسکول سے الگ ہے۔', 'ہم سے پوچھیں کہ کسے فون کرنا ہے۔'] as const;
export const question = 'کیا آپ کا کوئی سوال ہے؟';
