const titles: Readonly<Record<string, string>> = {
  phone: 'Phone them',
  'send-letter': 'Send a letter',
  'check-recipient': 'Check who may be told',
  'send-papers': 'Send the reports to everyone invited',
  'send-report': 'Send the report of the meeting',
  'send-summary': 'Send the family what was agreed',
  'failed-item': 'Look at what could not be done',
};

/** What a task asks a person to do. */
export const taskTitle = (kind: string): string => titles[kind] ?? kind;
