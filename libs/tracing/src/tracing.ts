import { setTimeout as sleep } from 'node:timers/promises';
import type { Attributes, Span, SpanOptions, StartSpan } from './span.js';

interface Tracing {
  readonly start: StartSpan;
  stop(): Promise<void>;
}

const lastWordsMs = 2_000;

let tracing: Tracing | undefined;

/** Begins a span, or returns undefined while tracing is off. */
export const startSpan = (name: string, options: () => SpanOptions): Span | undefined =>
  tracing?.start(name, options());

export const isTracing = (): boolean => tracing !== undefined;

/** Does work within a span. The work receives the span, or undefined while tracing is off. */
export const inSpan = <T>(
  name: string,
  options: () => SpanOptions,
  work: (span: Span | undefined) => Promise<T>,
): Promise<T> => {
  const span = startSpan(name, options);
  return span ? recorded(span, work(span)) : work(undefined);
};

const recorded = async <T>(span: Span, work: Promise<T>): Promise<T> => {
  try {
    const result = await work;
    span.end();
    return result;
  } catch (error) {
    span.end(failureOf(error), error);
    throw error;
  }
};

const failureOf = (error: unknown): Attributes => {
  const { code } = error as { readonly code?: unknown };
  return { 'error.type': typeof code === 'string' ? code : 'failed' };
};

/**
 * Sends traces from now on to the OTLP endpoint of the environment (`OTEL_EXPORTER_OTLP_ENDPOINT`). The packages of
 * OpenTelemetry are loaded only here. `onTrouble` hears why traces cannot be sent; they are then lost.
 */
export const startTracing = async (
  service: string,
  onTrouble: (words: string) => void,
): Promise<void> => {
  const { openTelemetry } = await import('./open-telemetry.js');
  tracing = openTelemetry(service, onTrouble);
};

/** Switches tracing off and sends what still waits, for at most 2 s. */
export const stopTracing = async (): Promise<void> => {
  const running = tracing;
  tracing = undefined;
  if (!running) return;
  const stopped = running.stop().catch(() => undefined);
  await Promise.race([stopped, sleep(lastWordsMs, undefined, { ref: false })]);
};
