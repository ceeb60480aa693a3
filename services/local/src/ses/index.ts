export { createSesControl, type SesControlDeps } from './create-ses-control.ts';
export { createSesEndpoint, type SesEndpoint, type SesEndpointDeps } from './create-ses-endpoint.ts';
export type { Fault, Faults } from './faults.ts';
export { type MailStore, openMailStore } from './mail-store.ts';
export { createMailbox, type MailboxDeps } from './mailbox/create-mailbox.ts';
export type { OutcomeKind, SesEvent, SesMail } from './ses-event.ts';
export type { StoredMail } from './stored-mail.ts';
