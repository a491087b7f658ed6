/** What a span says about itself; names as OpenTelemetry's conventions have them. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

export interface SpanOptions {
  /** The W3C `traceparent` of what caused it; a trace of its own begins if it is left out. */
  readonly parent?: string | undefined;
  /** The `traceparent`s of other causes. */
  readonly links?: readonly string[];
  /** `server` answers a request, `client` waits for another program, `consumer` takes what another recorded. */
  readonly kind?: 'server' | 'client' | 'consumer' | 'internal';
  readonly attributes?: Attributes;
}

/** A piece of work as one line of a trace. */
export interface Span {
  /** By which further work is put below this span, in this program or another. */
  readonly traceparent: string;
  /** Ends the span, as failed if an error is given. */
  end(attributes?: Attributes, error?: unknown): void;
}

export type StartSpan = (name: string, options: SpanOptions) => Span;
