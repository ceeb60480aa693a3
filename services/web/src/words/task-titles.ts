const titles: Readonly<Record<string, string>> = {
  phone: 'Phone them',
  'send-letter': 'Send a letter',
  'check-recipient': 'Check who may be told',
  'failed-item': 'Look at what could not be done',
};

/** What a task asks a person to do. */
export const taskTitle = (kind: string): string => titles[kind] ?? kind;
