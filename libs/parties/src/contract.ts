/** What other contexts may know of parties: their events, what can be asked, and the orders that a submission needs. */
export type * from './domain/party.events.js';
export type {
  MailKind,
  MailTime,
  PartyLanguage,
  Person,
  Preferences,
} from './domain/party.terms.js';
export { mailKinds, mailTimes } from './domain/party.terms.js';
export { IdentifyParty, IssueAccessCode } from './domain/party.commands.js';
export type { CodeOutcome } from './commands/access-codes.js';
export type * from './domain/mandate.events.js';
export { includes, powers, type Act, type Power } from './domain/mandate.terms.js';
export { MandateOutOfScope, NotYourMandate } from './domain/mandate.errors.js';
export { LookUpMandate, type MandateTold } from './mandates.messages.js';
export { LookUpParty, ShowContactCode } from './parties.messages.js';
export type { PartyProfile } from './profile.js';
