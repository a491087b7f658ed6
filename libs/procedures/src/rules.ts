/** The words of procedures that rules of other contexts use. */
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
  dispatchChannels,
  type DeemedDelivery,
  type DispatchChannel,
  type SettlingStep,
} from './domain/dispatch.js';
export { isPlain, templateNamed } from './domain/procedure.js';
export type {
  ClockEnd,
  Guard,
  PlainGuard,
  GuardedStep,
  Procedure,
  ProcedureClock,
} from './domain/procedure.js';
export type { TemplateVersion } from './domain/route-template.state.js';
