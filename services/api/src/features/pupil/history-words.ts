/** What was done, as the history says it; the audit keeps the code. */
const words: ReadonlyMap<string, string> = new Map([
  ['pupil-created', 'Put on roll'],
  ['pupil-changed', 'Changed what is known of the child'],
  ['register-decided', 'Decided on the register'],
  ['ehcp-set', 'Set the facts of the EHCP'],
  ['sen-support-set', 'Set the support plan'],
  ['deadline-met', 'Said that a deadline was met'],
  ['deadline-waived', 'Waived a deadline'],
  ['fact-recorded', 'Recorded what happened'],
  ['fact-taken-back', 'Took back what was recorded as having happened'],
  ['council-chased', 'Asked the council, which is late'],
  ['assessment-recorded', 'Recorded a request for a needs assessment'],
  ['assessment-changed', 'Changed a needs assessment'],
  ['access-request-recorded', 'Recorded a request for what the school keeps'],
  ['access-request-changed', 'Changed a request for what the school keeps'],
  ['school-moved', 'Moved the child to another school of the trust'],
  ['phase-move-answered', 'Said whether the child moves on to another phase'],
  ['adult-added', 'Added an adult'],
  ['adult-changed', 'Changed an adult'],
  ['adult-cleared', 'Checked that an adult may be told'],
  ['address-used-again', 'Let an e-mail address be written to again'],
  ['message-not-sent', 'Decided that a message is not sent'],
  ['message-wanted-after-all', 'Took back that a message is not sent'],
  ['letter-printed', 'Printed a letter'],
  ['letter-instead', 'Had a held message written as a letter'],
  ['wishes-recorded', 'Recorded whom the young person wishes to be told'],
  ['capacity-recorded', 'Recorded what was found about capacity'],
  ['meeting-planned', 'Planned a meeting'],
  ['meeting-moved', 'Moved a meeting'],
  ['meeting-held', 'Recorded that a meeting was held'],
  ['meeting-cancelled', 'Cancelled a meeting'],
  ['cadence-applied', 'Gave a meeting the school’s new cadence'],
  ['task-done', 'Finished a task'],
  ['meeting-answered', 'Answered an invitation by a link'],
  ['views-saved', 'Wrote something before a meeting and kept it'],
  ['views-sent', 'Sent views before a meeting'],
  ['paper-received', 'Sent in a paper for a meeting'],
  ['link-renewed', 'Ended somebody’s links to a meeting and had a new one mailed'],
  ['planned', 'Looked at what is due, and made what is owed ready'],
  ['settled', 'Decided anew who may be told, before a message left'],
  ['recomputed', 'Worked out the dates anew'],
  ['message-followed-up', 'A message did not arrive: made it a task'],
  ['address-noted', 'Noted whether an e-mail address works'],
  ['item-given-up', 'Could not do something: made it a task'],
]);

/** Where an import's rows came from, by the kind of its sheet. */
const sheets: ReadonlyMap<string, string> = new Map([
  ['pupils', 'the list of pupils'],
  ['contacts', 'the list of parents, carers and other adults'],
  ['register', 'the SEND register'],
  ['ehcp-tracker', 'the EHCP tracker'],
]);

const imported: ReadonlyMap<string, string> = new Map([
  ['imported', 'Imported from'],
  ['import-undone', 'Took back what was imported from'],
]);

/** Why a recomputation was owed. */
const becauses: ReadonlyMap<string, string> = new Map([
  ['term-dates', 'The school’s term dates were changed'],
  ['la-settings', 'What was agreed about the local authority was changed'],
  ['rules', 'The rules were changed'],
  ['cadence', 'The school’s cadence was changed'],
  ['derived-rows', 'The lists were made anew'],
]);

/**
 * The words for an audit's codes; a code without words of its own is shown with spaces. Of an import and a recomputation
 * `why` is a code too; of everything else it is what a person wrote.
 */
export const historyWords = (
  what: string,
  why: string | null,
): { readonly what: string; readonly why: string | null } => {
  const from = imported.get(what);
  if (from !== undefined) return { what: `${from} ${sheets.get(why ?? '') ?? 'a sheet'}`, why: null };
  const spaced = what.replaceAll('-', ' ');
  const said = words.get(what) ?? `${spaced.charAt(0).toUpperCase()}${spaced.slice(1)}`;
  return { what: said, why: what === 'recomputed' && why !== null ? (becauses.get(why) ?? why) : why };
};
