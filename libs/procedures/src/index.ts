export { procedures } from './procedures.context.js';
export * from './procedures.messages.js';
export * from './domain/procedure.commands.js';
export * from './domain/procedure.errors.js';
export * from './domain/route-template.commands.js';
export * from './domain/route-template.errors.js';
export { rights as proceduresRights } from './domain/rights.js';
export {
  acts,
  headOfCustody,
  keeps,
  signatureLevels,
  silences,
  type Act,
  type Keep,
  type RouteTemplate,
  type SignatureLevel,
  type Silence,
  type TemplateStep,
} from './domain/route-template.js';
export {
  clockEnds,
  plainGuards,
  guardedSteps,
  procedureClockRoles,
  procedureSubjects,
  type ClockEnd,
  type Guard,
  type Procedure,
  type ProcedureClock,
  type ProcedureSubject,
} from './domain/procedure.js';
export {
  dispatchChannels,
  settlingSteps,
  type DispatchChannel,
  type SettlingStep,
} from './domain/dispatch.js';
export type { RouteTemplateRow } from './read-models/route-template/route-template.row.js';
