import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Counter, Gauge, Registry } from 'prom-client';

/** A value that is asked for whenever the figures are read. */
export interface FigureOptions {
  readonly name: string;
  readonly help: string;
  readonly read: () => number;
}

/**
 * The few figures that every program tells of itself, to which it adds its own. All bear the label `program`, so that
 * those of several programs stand side by side.
 */
export class ProgramMetrics {
  readonly registry = new Registry();
  private readonly registers = [this.registry];

  constructor(program: string) {
    this.registry.setDefaultLabels({ program });
    const delay = monitorEventLoopDelay({ resolution: 20 });
    delay.enable();
    const startedAt = Date.now() / 1_000 - process.uptime();
    this.figure({
      name: 'chancery_program_start_time_seconds',
      help: 'When the process began, in seconds since 1970. It changes when the program is started again.',
      read: () => startedAt,
    });
    this.figure({
      name: 'chancery_program_resident_bytes',
      help: 'Memory of the process.',
      read: () => process.memoryUsage.rss(),
    });
    this.figure({
      name: 'chancery_program_event_loop_delay_seconds',
      help: 'The 99th percentile of delays of the event loop since they were last read.',
      read: () => {
        const seconds = delay.percentile(99) / 1e9;
        delay.reset();
        return Number.isFinite(seconds) ? seconds : 0;
      },
    });
    this.figure({
      name: 'chancery_program_cpu_seconds',
      help: 'Time of processors that the process has used since it began.',
      read: () => {
        const { user, system } = process.cpuUsage();
        return (user + system) / 1e6;
      },
    });
  }

  /** Adds a gauge without further labels. */
  figure({ name, help, read }: FigureOptions): void {
    new Gauge({
      name,
      help,
      registers: this.registers,
      collect() {
        this.set(read());
      },
    });
  }

  /** Adds a counter. */
  counter<Label extends string>(name: string, help: string, labelNames: Label[]): Counter<Label> {
    return new Counter({ name, help, labelNames, registers: this.registers });
  }

  /** Adds a gauge that is set when something happens. */
  gauge<Label extends string>(name: string, help: string, labelNames: Label[]): Gauge<Label> {
    return new Gauge({ name, help, labelNames, registers: this.registers });
  }
}
