export { createAdapter, createHttpApp, type HttpAppOptions } from './create-http-app.js';
export { EdgeModule, type EdgeOptions } from './edge.module.js';
export type { Binding } from './binding.js';
export { HttpModule, type HttpModuleOptions } from './http.module.js';

export { FeedTickets, TakesTicket, type FeedTicket } from './auth/feed-tickets.js';
export { whileRightsHold } from './auth/lasting.js';
export { PrincipalSource } from './auth/principal-source.js';
export { cookieOf, demandSameOrigin, sessionCookie, SessionSource } from './auth/session-source.js';
export { ForApplications, Public } from './auth/public.js';
export { TokenVerifier, type Claims, type TokenOptions } from './auth/token-verifier.js';

export { ApiProblems, problemExamples, problemSchema } from './problems/api-problems.js';
export * from './problems/http.errors.js';
export { problemOf, type Problem } from './problems/problem.js';
export { problemTypes, sendProblem } from './problems/problem.filter.js';
export { digestOf } from './requests/idempotency.js';
export { pathOf } from './requests/path.js';
export { httpProblems } from './problems/http.problems.js';

export { Answer, type Standing } from './requests/answer.js';
export { CursorCodec, type CursorKey } from './requests/cursor.js';
export { PositionWaiter, ReadsFrom, type Lag } from './requests/freshness.js';
export { attachmentNamed } from './requests/disposition.js';
export { commandIdOf } from './requests/idempotency.js';
export { Caller, Requester, requesterOf } from './requests/requester.js';
export { PageFields } from './requests/page-fields.js';
export type { FilePart } from './requests/file-parts.js';
export { TakesBytes, TakesFields, TakesFiles, TakesItsBody } from './requests/takes.js';
export { FormPipe, type PathForms } from './requests/validation.js';

export { dateForm } from './forms/date.js';
export { fieldsOf, noteField, objectForm, type Field, type Shape } from './forms/fields.js';
export type { Form, Schema } from './forms/form.js';
export { instantForm } from './forms/instant.js';
export { EdgeOfDay, momentForm, type Moment } from './forms/moment.js';
export { namedForm } from './forms/named.js';
export * from './forms/texts.js';
export { formPatterns } from './forms/patterns.js';
export { flagForm, listForm, oneOfForm, wholeForm } from './forms/values.js';

export { sendEvents, lastEventIdOf } from './events/server-sent-events.js';
export type { FeedOptions, ServerSentEvent } from './events/server-sent-events.js';
export type { Finding, Health, HealthCheck } from './health/health.js';
export { Metrics, type GaugeOptions, type Reading } from './metrics/metrics.js';
export type { RefusedThing } from './requests/request-context.js';
