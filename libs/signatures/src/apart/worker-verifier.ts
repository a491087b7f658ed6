import { Worker } from 'node:worker_threads';
import type { Reason } from '../reasons.js';
import { refused, type Verdict, type VerifyOptions } from '../verdict.js';
import type { Verifier } from '../verifier.js';

export interface Limits {
  /** A check that takes longer ends with `took-too-long`. */
  readonly timeoutMs: number;
  /** Heap of one worker in MiB. A check that needs more ends with `too-large`. */
  readonly heapMb: number;
  /** Files above this size are `too-large` and are not looked at. */
  readonly mostBytes: number;
  /** Further files wait. */
  readonly mostAtOnce: number;
}

export const defaultLimits: Limits = {
  timeoutMs: 30_000,
  heapMb: 256,
  mostBytes: 100 << 20,
  mostAtOnce: 2,
};

/** The built worker, also when this source runs unbuilt: Node starts no worker from TypeScript. */
const program = new URL('../../dist/apart/worker.js', import.meta.url);

/**
 * Verifies each file in a worker thread of its own, so that a hostile file holds up neither the event loop nor
 * the memory of the program. Rejects only if the worker itself does not run.
 */
export class WorkerVerifier implements Verifier {
  private readonly limits: Limits;
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  constructor(limits: Partial<Limits> = {}) {
    this.limits = { ...defaultLimits, ...limits };
  }

  async verify(bytes: Uint8Array, options: VerifyOptions): Promise<Verdict> {
    const files = [bytes, ...(options.expectedFiles ?? []).map((file) => file.bytes)];
    if (files.some(({ length }) => length > this.limits.mostBytes)) return ended('too-large');
    await this.turn();
    try {
      return await this.run(bytes, options);
    } finally {
      this.running--;
      this.waiting.shift()?.();
    }
  }

  private async turn(): Promise<void> {
    while (this.running >= this.limits.mostAtOnce) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    this.running++;
  }

  private async run(bytes: Uint8Array, options: VerifyOptions): Promise<Verdict> {
    const worker = start(bytes, options, this.limits);
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<Verdict>((resolve) => {
      timer = setTimeout(() => resolve(ended('took-too-long')), this.limits.timeoutMs);
    });
    try {
      return await Promise.race([answerOf(worker), timeout]);
    } finally {
      clearTimeout(timer);
      await worker.terminate();
    }
  }
}

const ended = (reason: Reason): Verdict => refused('unknown', reason);

const start = (bytes: Uint8Array, options: VerifyOptions, { heapMb }: Limits): Worker => {
  const file = new Uint8Array(bytes);
  const anchors = options.anchors.map((der) => new Uint8Array(der));
  const expectedFiles = options.expectedFiles?.map(({ name, bytes: content }) => ({
    name,
    bytes: new Uint8Array(content),
  }));
  return new Worker(program, {
    workerData: { bytes: file, options: { ...options, anchors, expectedFiles } },
    transferList: [file.buffer, ...(expectedFiles ?? []).map((one) => one.bytes.buffer)],
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 32 },
    env: {},
    execArgv: [],
  });
};

const answerOf = (worker: Worker): Promise<Verdict> =>
  new Promise((resolve, reject) => {
    worker.once('message', (verdict: Verdict) => resolve(verdict));
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(ended('too-large'));
      else reject(error);
    });
    worker.once('exit', () =>
      reject(new Error('The worker for signatures ended without a verdict.')),
    );
  });
