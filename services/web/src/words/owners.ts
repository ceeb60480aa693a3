const names: Readonly<Record<string, string>> = {
  school: 'School',
  senco: 'SENCO',
  trust: 'Trust',
  family: 'Family',
  'local-authority': 'Local authority',
};

/** Whose duty it is. */
export const ownerName = (owner: string): string => names[owner] ?? owner;

/** Whether others owe it: a council's or a family's date is waited for and never called the school's breach. */
export const isOthers = (owner: string): boolean => owner === 'local-authority' || owner === 'family';
