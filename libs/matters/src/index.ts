export { matters } from './matters.context.js';
export * from './matters.messages.js';
export * from './domain/matter.commands.js';
export * from './domain/matter.errors.js';
export * from './domain/request.errors.js';
export * from './domain/decision.errors.js';
export * from './domain/silence.errors.js';
export { rights as mattersRights } from './domain/matter.rights.js';
export {
  outcomes,
  skipGrounds,
  type AppealTerms,
  type OfferedFile,
  type Outcome,
  type Reason,
} from './domain/matter.terms.js';
export type { Matter } from './domain/matter.state.js';
export type { MatterEvent } from './domain/matter.events.js';
export type { MatterOutcome } from './commands/run-with-custody.js';
export type * from './read-models/detail/dialogue.js';
export {
  awaited,
  matterStates,
  type Awaited,
  type HeldBy,
  type MatterState,
  type MatterView,
} from './read-models/detail/matter-view.js';
export {
  documentLineTypes,
  matterLineTypes,
  type PartyLine,
} from './read-models/detail/party-timeline.js';
export { matterAlarmOrder } from './read-models/matter-timer/matter-alarm-order.js';
export type { FollowedMatter } from './read-models/matter/followed-matter.js';
export type { MatterRow } from './read-models/matter/matter.row.js';
