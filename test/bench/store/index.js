/**
 * What the event store costs: each figure beside a null server (what the client and gRPC cost by
 * themselves), a bare durable LMDB put, or a fixed limit, all in one run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { appendFigures } from './append-figures.js';
import { growthFigures } from './growth-figures.js';
import { liveFigures } from './live-figures.js';
import { readFigures } from './read-figures.js';

export const ids = [
  'store-append',
  'store-append-alone',
  'store-append-hundred',
  'store-contended',
  'store-cpu-append',
  'store-read-all',
  'store-read-stream',
  'store-filter',
  'store-cpu-read',
  'store-live',
  'store-start',
  'store-start-memory',
  'store-growth-append',
  'store-growth-read',
  'store-disk',
];

const FULL = { ms: 6_000, repeats: 3, events: 1_000_000, small: 100_000, large: 10_000_000 };
const QUICK = { ms: 2_000, repeats: 1, events: 100_000, small: 20_000, large: 300_000 };

const SUITES = [appendFigures, readFigures, liveFigures, growthFigures];

/** Gives the figures as they come. */
export async function* bench({
  ids: wanted = ids,
  isQuick = false,
  dataDir,
  say = console.error,
} = {}) {
  const sizes = isQuick ? QUICK : FULL;
  for (const suite of SUITES) {
    if (!suite.ids.some((id) => wanted.includes(id))) continue;
    const folder = mkdtempSync(path.join(dataDir ?? tmpdir(), 'bench-store-'));
    try {
      yield* suite({ ...sizes, folder, say });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}
