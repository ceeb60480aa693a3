import type { MessageWords } from '../../words.ts';
import { link, paragraph } from '../parts.ts';
import {
  from,
  howToReply,
  meetingSubject,
  tellUsIfYouCanCome,
  toFamily,
  toYoungPerson,
  whenAndWhere,
} from './parts.ts';

const ifYouCannotCome = 'If you cannot come, tell us today and we will find another time.';

/**
 * To a parent or carer, days before. What a missed meeting costs is said gently: two trials found that saying so keeps
 * more people coming. ux.md 4.1, 4.7 A3.
 */
export const reminderFamily: MessageWords = {
  subject: meetingSubject,
  greeting: toFamily,
  blocks: [
    paragraph("We look forward to seeing you at the meeting about {childName}'s support at school."),
    whenAndWhere,
    link(tellUsIfYouCanCome),
    paragraph('If it is at school, please go to reception first.'),
    paragraph(ifYouCannotCome, '{others} people have kept this time free for {childName}.', ...howToReply),
  ],
  from,
};

export const reminderYoungPerson: MessageWords = {
  subject: meetingSubject,
  greeting: toYoungPerson,
  blocks: [
    paragraph('We look forward to seeing you at your meeting.'),
    whenAndWhere,
    link(tellUsIfYouCanCome),
    paragraph(ifYouCannotCome, '{others} people have kept this time free for you.', ...howToReply),
  ],
  from,
};
