/** Calendars as three kinds of school website publish them, for the school year 2026/27. All of the schools are invented. */

interface AllDay {
  readonly summary: string;
  /** As the file has them: `20261026`; the end is the day after. */
  readonly start: string;
  readonly end: string;
}

const allDay = ({ summary, start, end }: AllDay, n: number): string =>
  `BEGIN:VEVENT
DTSTART;VALUE=DATE:${start}
DTEND;VALUE=DATE:${end}
DTSTAMP:20260622T101500Z
UID:${n}@council.example
SUMMARY:${summary}
TRANSP:TRANSPARENT
END:VEVENT`;

/** A council's list: days of their own for the first and last day, ends that are the day after, Windows line ends. */
export const councilCalendar = [
  'BEGIN:VCALENDAR\nPRODID:-//Google Inc//Google Calendar 70.9054//EN\nVERSION:2.0\nCALSCALE:GREGORIAN\nMETHOD:PUBLISH\nX-WR-CALNAME:Term dates\nX-WR-TIMEZONE:Europe/London',
  ...[
    { summary: 'INSET day', start: '20260901', end: '20260902' },
    { summary: 'INSET day', start: '20260902', end: '20260903' },
    { summary: 'Autumn term begins', start: '20260903', end: '20260904' },
    { summary: 'Autumn half term', start: '20261026', end: '20261031' },
    { summary: 'Autumn term ends', start: '20261218', end: '20261219' },
    { summary: 'Christmas Day (bank holiday)', start: '20261225', end: '20261226' },
    { summary: 'Staff training day', start: '20270104', end: '20270105' },
    { summary: 'Spring term starts', start: '20270105', end: '20270106' },
    { summary: 'Half-term holiday', start: '20270215', end: '20270220' },
    { summary: 'Last day of Spring Term', start: '20270325', end: '20270326' },
    { summary: 'Good Friday', start: '20270326', end: '20270327' },
    { summary: 'Start of Summer Term', start: '20270412', end: '20270413' },
    { summary: 'May Day bank holiday', start: '20270503', end: '20270504' },
    { summary: 'Half term', start: '20270531', end: '20270605' },
    { summary: 'End of summer term', start: '20270721', end: '20270722' },
    { summary: 'Polling day', start: '20270506', end: '20270507' },
  ].map(allDay),
  'END:VCALENDAR\n',
]
  .join('\n')
  .replaceAll('\n', '\r\n');

/** A website's diary: terms as stretches, days written as times in a zone, long lines folded, much else, one called off, one weekly. */
export const diaryCalendar = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Oakfield School - ECPv6.3.5//NONSGML v1.0//EN
X-WR-CALNAME:Oakfield School
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
DTSTART:20260329T010000
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
DTSTART:20261025T010000
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:t1@oakfield.example
DTSTART;TZID=Europe/London:20260902T000000
DTEND;TZID=Europe/London:20261023T235959
SUMMARY:Autumn 1
END:VEVENT
BEGIN:VEVENT
UID:t2@oakfield.example
DTSTART;TZID=Europe/London:20261102T000000
DTEND;TZID=Europe/London:20261218T235959
SUMMARY:Autumn 2
END:VEVENT
BEGIN:VEVENT
UID:i1@oakfield.example
DTSTART;TZID=Europe/London:20260902T080000
DTEND;TZID=Europe/London:20260902T160000
SUMMARY:Staff Training Day (school closed to pupils)
DESCRIPTION:Our teachers train together today. Breakfast club\\, after-school
  club and lessons do not run. Please call the office
  with any questions.
END:VEVENT
BEGIN:VEVENT
UID:a1@oakfield.example
DTSTART;TZID=Europe/London:20260904T090000
DTEND;TZID=Europe/London:20260904T093000
RRULE:FREQ=WEEKLY;UNTIL=20261218T090000Z
EXDATE;TZID=Europe/London:20261030T090000
SUMMARY:Celebration assembly
END:VEVENT
BEGIN:VEVENT
UID:a1@oakfield.example
RECURRENCE-ID;TZID=Europe/London:20261016T090000
DTSTART;TZID=Europe/London:20261015T090000
DTEND;TZID=Europe/London:20261015T093000
SUMMARY:Celebration assembly (Thursday this week)
END:VEVENT
BEGIN:VEVENT
UID:c1@oakfield.example
DTSTART;TZID=Europe/London:20261210T140000
DTEND;TZID=Europe/London:20261210T150000
STATUS:CANCELLED
SUMMARY:Carol concert
END:VEVENT
BEGIN:VEVENT
UID:s1@oakfield.example
DTSTART:20261123T183000Z
DTEND:20261123T200000Z
SUMMARY:Year 4 parents’ evening\\, hall
END:VEVENT
END:VCALENDAR
`;

/** A small school's own file: a mark before the first word, days not said to be days, ends no later than beginnings, holidays alone between first and last days. */
export const villageCalendar = `\ufeffBEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Village School//Calendar//EN
BEGIN:VEVENT
UID:1
DTSTART:20260903
DTEND:20260903
SUMMARY:Children return to school
END:VEVENT
BEGIN:VEVENT
UID:2
DTSTART:20261019
DTEND:20261031
SUMMARY:Half Term (2 weeks)
END:VEVENT
BEGIN:VEVENT
UID:3
DTSTART:20261218T151500Z
DTEND:20261218T151500Z
SUMMARY:School closes for Christmas\\, 3.15pm
END:VEVENT
BEGIN:VEVENT
UID:4
DTSTART:20270105
SUMMARY:School re-opens
END:VEVENT
BEGIN:VEVENT
UID:5
DTSTART:20270215
DTEND:20270220
SUMMARY:Half Term
END:VEVENT
BEGIN:VEVENT
UID:6
DTSTART:20270329
DTEND:20270410
SUMMARY:Easter Holidays
END:VEVENT
BEGIN:VEVENT
UID:7
DTSTART:20270531
DTEND:20270605
SUMMARY:Half Term
END:VEVENT
BEGIN:VEVENT
UID:8
DTSTART:20270630T230000Z
DTEND:20270701T225959Z
SUMMARY:INSET
END:VEVENT
BEGIN:VEVENT
UID:9
DTSTART:20270722
SUMMARY:Break up for summer
END:VEVENT
END:VCALENDAR
`;
