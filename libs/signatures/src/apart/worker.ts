import { parentPort, workerData } from 'node:worker_threads';
import type { VerifyOptions } from '../verdict.js';
import { verify } from '../verify.js';

/** Verifies one file in a thread of its own and ends. */
const { bytes, options } = workerData as { bytes: Uint8Array; options: VerifyOptions };
parentPort?.postMessage(await verify(bytes, options));
