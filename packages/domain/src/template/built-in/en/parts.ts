import type { Sentence, WordsBlock } from '../../words.ts';
import { say } from '../parts.ts';

/** School, the word "meeting" or "letter", and a day: all that a subject may say. */
export const meetingSubject = 'Meeting at {schoolName}, {meetingDay}';
export const letterSubject = 'Letter from {schoolName}, {today}';

export const toFamily = { named: 'Dear {greetingName},', unnamed: 'Dear parent or carer,' };
export const toYoungPerson = { named: 'Dear {greetingName},', unnamed: 'Dear student,' };
export const toColleague = { named: 'Dear {greetingName},', unnamed: 'Dear colleague,' };

export const from = '{schoolName}';

/** When and where, on lines of their own. */
export const whenAndWhere: WordsBlock = {
  kind: 'facts',
  facts: [
    { label: 'When', value: '{meetingDate}, {meetingTime}' },
    { label: 'Where', value: '{place}' },
  ],
};

export const moved: WordsBlock = {
  kind: 'text',
  sentences: [
    say('The day or time of this meeting has changed.', 'moved'),
    say('Please use the new one below.', 'moved'),
  ],
};

/** Only the ways that lead to somebody: nobody is asked to answer an address that no one reads. */
export const howToReply: readonly Sentence[] = [
  say('Reply to this email or call {phone}.', 'takes-replies'),
  say('Reply to this email.', 'takes-replies', 'no-phone'),
  say('Call {phone}.', 'no-replies'),
  say('Please call or visit the school.', 'no-replies', 'no-phone'),
];

export const tellUsIfYouCanCome = 'Tell us here if you can come:';
export const tellUsWhatYouThink = 'Tell us here what you think:';
export const freeAdvice = ['You can get free advice that is separate from school.', 'Ask us who to call.'] as const;
