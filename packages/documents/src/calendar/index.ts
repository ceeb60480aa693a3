export { calendarFeed, type Feed, type FeedEntry } from './calendar-feed.ts';
export { type MeetingFile, meetingCalendarFile } from './meeting-calendar-file.ts';
