import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { ModelStore } from './support/model.js';
import { onModel, onServer, operations, type Operation, type Run } from './support/operations.js';
import { describeEmbedded, serverUnderTest, type ServerUnderTest } from './support/server.js';

/** `EVENTSTORE_MODEL_OPS=100000` for the full measure. */
const OPERATIONS = Number(process.env['EVENTSTORE_MODEL_OPS'] ?? 5_000);
const OPERATIONS_PER_RUN = 100;

describeEmbedded('random operations', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'event-store-model-'));
  let server: ServerUnderTest;

  beforeAll(async () => {
    server = await serverUnderTest({ dataDir });
  });
  afterAll(async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true });
  });

  async function restart(): Promise<void> {
    await server.stop();
    server = await serverUnderTest({ dataDir });
  }

  async function agree(steps: readonly Operation[]): Promise<void> {
    const model = new ModelStore();
    const run: Run = { prefix: `model${randomUUID().slice(0, 8)}`, ids: [], newId: randomUUID };
    let client = server.connect();
    for (const [index, step] of steps.entries()) {
      if (step.kind === 'restart') {
        await restart();
        client = server.connect();
        continue;
      }
      const ids = idsFor(step, run);
      const expected = onModel(model, run, step, ids);
      const actual = await onServer(client, run, step, ids);
      expect({ index, step, outcome: actual }).toEqual({ index, step, outcome: expected });
    }
    await client.dispose();
  }

  it(`agree with the model, ${OPERATIONS} of them, with restarts in between`, async () => {
    const steps = fc.array(operations, {
      minLength: OPERATIONS_PER_RUN,
      maxLength: OPERATIONS_PER_RUN,
      size: 'max',
    });
    await fc.assert(fc.asyncProperty(steps, agree), {
      numRuns: Math.ceil(OPERATIONS / OPERATIONS_PER_RUN),
      endOnFailure: process.env['EVENTSTORE_MODEL_SHRINK'] === undefined,
    });
  }, 7_200_000);
});

function idsFor(step: Operation, run: Run): string[] {
  if (step.kind !== 'append') return [];
  const earlier = step.reuse > 0 ? run.ids.at(-step.reuse) : undefined;
  const ids = earlier ?? Array.from({ length: step.count }, run.newId);
  if (!earlier) run.ids.push(ids);
  return ids;
}
