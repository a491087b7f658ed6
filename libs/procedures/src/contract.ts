/**
 * What other contexts may know of procedures: which one a document follows, and the templates that routes follow.
 * `rules.ts` has their words.
 */
export {
  LookUpProcedure,
  LookUpRouteTemplate,
  type ProcedureFound,
  type TemplateWanted,
} from './procedures.messages.js';
