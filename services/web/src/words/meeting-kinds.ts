const names: Readonly<Record<string, string>> = {
  'annual-review': 'Annual review',
  'sen-support-review': 'SEN support review',
};

/** What a meeting is called. */
export const meetingKindName = (kind: string): string => names[kind] ?? kind;
