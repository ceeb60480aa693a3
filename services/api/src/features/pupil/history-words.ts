/** What was done, as the history says it; the audit keeps the code. */
const words: ReadonlyMap<string, string> = new Map([
  ['pupil-created', 'Put on roll'],
  ['pupil-changed', 'Changed what is known of the child'],
  ['register-decided', 'Decided on the register'],
  ['ehcp-set', 'Set the facts of the EHCP'],
  ['sen-support-set', 'Set the support plan'],
  ['deadline-met', 'Said that a deadline was met'],
  ['deadline-waived', 'Waived a deadline'],
  ['adult-added', 'Added an adult'],
  ['adult-changed', 'Changed an adult'],
  ['adult-cleared', 'Checked that an adult may be told'],
  ['meeting-planned', 'Planned a meeting'],
  ['meeting-moved', 'Moved a meeting'],
  ['meeting-held', 'Recorded that a meeting was held'],
  ['meeting-cancelled', 'Cancelled a meeting'],
  ['task-done', 'Finished a task'],
]);

/** The words for an audit code; a code without words of its own is shown with spaces. */
export const historyWords = (what: string): string => {
  const spaced = what.replaceAll('-', ' ');
  return words.get(what) ?? `${spaced.charAt(0).toUpperCase()}${spaced.slice(1)}`;
};
