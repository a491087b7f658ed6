export { inSpan, isTracing, startSpan, startTracing, stopTracing } from './tracing.js';
export type { Attributes, Span, SpanOptions } from './span.js';
