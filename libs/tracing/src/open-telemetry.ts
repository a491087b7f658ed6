import {
  diag,
  DiagLogLevel,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Context,
  type Span as OtelSpan,
  type SpanContext,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { Span, SpanOptions, StartSpan } from './span.js';

const kinds = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  consumer: SpanKind.CONSUMER,
  internal: SpanKind.INTERNAL,
} as const;

/**
 * The SDK of OpenTelemetry, set up by its own environment variables: endpoint, headers, sampler, batch sizes and
 * resource attributes. Spans wait in memory up to the limit of the SDK; those beyond it are lost.
 */
export const openTelemetry = (
  service: string,
  onTrouble: (words: string) => void,
): { readonly start: StartSpan; stop(): Promise<void> } => {
  tellTrouble(onTrouble);
  const named = resourceFromAttributes({
    'service.name': `chancery-${service}`,
    'service.namespace': 'chancery',
  });
  const provider = new BasicTracerProvider({
    resource: named.merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  const tracer = provider.getTracer('chancery');
  return {
    start: (name, { parent, links = [], kind = 'internal', attributes = {} }: SpanOptions) => {
      const options = {
        kind: kinds[kind],
        attributes,
        links: links.flatMap((link) => spanContextOf(link) ?? []).map((context) => ({ context })),
      };
      return wrapped(tracer.startSpan(name, options, contextOf(parent)));
    },
    stop: () => provider.shutdown(),
  };
};

const tellTrouble = (onTrouble: (words: string) => void): void => {
  const silent = (): void => undefined;
  diag.setLogger(
    { error: onTrouble, warn: onTrouble, info: silent, debug: silent, verbose: silent },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
};

const wrapped = (span: OtelSpan): Span => ({
  traceparent: traceparentOf(span.spanContext()),
  end: (attributes = {}, error = undefined) => {
    span.setAttributes(attributes);
    if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  },
});

const traceparentOf = ({ traceId, spanId, traceFlags }: SpanContext): string =>
  `00-${traceId}-${spanId}-${(traceFlags & TraceFlags.SAMPLED).toString().padStart(2, '0')}`;

const contextOf = (traceparent: string | undefined): Context => {
  const parent = spanContextOf(traceparent);
  return parent ? trace.setSpanContext(ROOT_CONTEXT, parent) : ROOT_CONTEXT;
};

/** W3C Trace Context, version 00; undefined for anything else. */
const spanContextOf = (traceparent: string | undefined): SpanContext | undefined => {
  const [, traceId, spanId, flags] =
    /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(traceparent ?? '') ?? [];
  if (!traceId || !spanId || !flags) return undefined;
  return { traceId, spanId, traceFlags: parseInt(flags, 16), isRemote: true };
};
