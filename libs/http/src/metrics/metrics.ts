import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** A value asked for whenever the metrics are read: one reading for each set of labels. */
export interface Reading {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface GaugeOptions {
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly string[];
  readonly read: () => Promise<readonly Reading[]>;
}

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** What a program counts about itself, in the text format of Prometheus. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly commands = new Counter({
    name: 'chancery_commands_total',
    help: 'Commands by type and outcome: done, repeated, the code of a refusal, or failed.',
    labelNames: ['type', 'outcome'] as const,
    registers: [this.registry],
  });
  private readonly commandSeconds = new Histogram({
    name: 'chancery_command_seconds',
    help: 'From a command to its outcome.',
    labelNames: ['type'] as const,
    buckets: seconds,
    registers: [this.registry],
  });
  private readonly requestSeconds = new Histogram({
    name: 'chancery_http_request_seconds',
    help: 'From a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: seconds,
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  readonly contentType = this.registry.contentType;

  /** The `observe` option of the command runner. */
  readonly observeCommand = (type: string, outcome: string, taken: number): void => {
    this.commands.inc({ type, outcome });
    this.commandSeconds.observe({ type }, taken);
  };

  observeRequest(request: { method: string; route: string; status: number }, taken: number): void {
    this.requestSeconds.observe({ ...request, status: String(request.status) }, taken);
  }

  /** Adds a gauge. If it cannot be read it is left out, and all others are still told. */
  gauge({ name, help, labels = [], read }: GaugeOptions): void {
    new Gauge({
      name,
      help,
      labelNames: [...labels],
      registers: [this.registry],
      async collect() {
        this.reset();
        const readings = await read().catch((): readonly Reading[] => []);
        for (const { labels: values = {}, value } of readings) this.set({ ...values }, value);
      },
    });
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}
