import { endpointPause } from './retry-times.js';

/** How the circuit of an endpoint stands. */
export interface CircuitStanding {
  readonly openedAt: number | null;
  readonly failures: number;
  readonly nextProbeAt: number;
}

/** Open while an endpoint cannot be reached: nothing is sent to it but one message now and then. */
export class Circuit {
  private state: CircuitStanding;
  private turns = 0;
  private suspected = new Set<number>();

  constructor(
    { openedAt, failures, nextProbeAt }: CircuitStanding,
    private readonly random: () => number,
  ) {
    this.state = { openedAt, failures, nextProbeAt };
  }

  get standing(): CircuitStanding {
    return this.state;
  }

  get isOpen(): boolean {
    return this.state.openedAt !== null;
  }

  /** Messages that may be what the endpoint failed for. */
  get suspects(): ReadonlySet<number> {
    return this.suspected;
  }

  isProbeDue(now: number): boolean {
    return now >= this.state.nextProbeAt;
  }

  /** Which probe this is. */
  turn(): number {
    return this.turns++;
  }

  suspect(index: number): void {
    this.suspected.add(index);
  }

  /** Failures of what was sent before it opened count as one. */
  fail(failure: { now: number; startedAt: number; retryAfterMs?: number }): void {
    const { now, startedAt, retryAfterMs = 0 } = failure;
    const { openedAt } = this.state;
    if (openedAt !== null && startedAt < openedAt) return;
    const failures = this.state.failures + 1;
    const pause = Math.max(endpointPause(failures, this.random()), retryAfterMs);
    this.state = { openedAt: openedAt ?? now, failures, nextProbeAt: now + pause };
  }

  /** A probe is sent at once: somebody says that the endpoint is mended. */
  probeNow(): void {
    if (this.isOpen) this.state = { ...this.state, nextProbeAt: 0 };
  }

  /** Answers for how long it was open, in milliseconds. */
  close(now: number): number {
    const { openedAt } = this.state;
    this.suspected = new Set();
    this.turns = 0;
    this.state = { openedAt: null, failures: 0, nextProbeAt: 0 };
    return openedAt === null ? 0 : now - openedAt;
  }
}
