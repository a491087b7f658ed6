/** What other contexts may know of matters: the command that opens one, and the names and shapes of their events. */
export type * from './domain/matter.events.js';
export type * from './domain/matter.terms.js';
export { LookUpParticipants } from './participants.messages.js';
export { OpenMatter } from './domain/matter.commands.js';
