import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { atMostEvery } from '../requests/at-most-every.js';

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

/** Few, since each route and each command has a series for each of them. */
const seconds = [0.0025, 0.01, 0.05, 0.25, 1, 5];

/** How long one text of the metrics serves all who ask, in milliseconds. */
const sharedMs = 1_000;

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
    labelNames: ['method', 'route'] as const,
    buckets: seconds,
    registers: [this.registry],
  });
  private readonly requests = new Counter({
    name: 'chancery_http_requests_total',
    help: 'Answers by route and status.',
    labelNames: ['method', 'route', 'status'] as const,
    registers: [this.registry],
  });

  private readonly refusals = new Counter({
    name: 'chancery_refusals_total',
    help: 'Requests refused for want of rights, by the code of the refusal.',
    labelNames: ['code'] as const,
    registers: [this.registry],
  });

  /** `more` gives further text: the figures of other programs. */
  constructor(private readonly more: () => Promise<string> = async () => '') {
    collectDefaultMetrics({ register: this.registry });
  }

  readonly contentType = this.registry.contentType;

  /** The `observe` option of the command runner. */
  readonly observeCommand = (type: string, outcome: string, taken: number): void => {
    this.commands.inc({ type, outcome });
    this.commandSeconds.observe({ type }, taken);
  };

  observeRequest(request: { method: string; route: string; status: number }, taken: number): void {
    const { method, route, status } = request;
    this.requestSeconds.observe({ method, route }, taken);
    this.requests.inc({ method, route, status: String(status) });
  }

  observeRefusal(code: string): void {
    this.refusals.inc({ code });
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

  readonly text = atMostEvery(sharedMs, async () => {
    const texts = await Promise.all([this.registry.metrics(), this.more()]);
    return texts.join('\n');
  });
}
