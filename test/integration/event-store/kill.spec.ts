import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonEvent, START, type EventStoreDBClient, type Position } from '@eventstore/db-client';
import { verifyDataFolder } from '@chancery/embedded-eventstore';
import { eventually } from './support/eventually.js';
import { connectTo, describeEmbedded } from './support/server.js';
import { startServerProcess } from './support/server-process.js';

/** `EVENTSTORE_KILLS=200` for the full measure. */
const KILLS = Number(process.env['EVENTSTORE_KILLS'] ?? 10);
const WRITERS = 16;
const STREAMS = 40;

interface Attempt {
  readonly stream: string;
  readonly ids: readonly string[];
  /** The last revision, once it was acknowledged. */
  revision?: number;
}
const isAcknowledged = ({ revision }: Attempt): boolean => revision !== undefined;

describeEmbedded('a server that is killed under load', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'event-store-kill-'));
  const socket = join(dataDir, '..', `kill-${process.pid}.sock`);
  const url = `unix:${socket}`;
  afterAll(() => rmSync(dataDir, { recursive: true }));

  const start = () => startServerProcess(['--data', dataDir, '--unix', socket]);
  const append = async (client: EventStoreDBClient, { stream, ids }: Attempt): Promise<number> => {
    const proposed = ids.map((id) => jsonEvent({ id, type: 'Op', data: { stream } }));
    return Number((await client.appendToStream(stream, proposed)).nextExpectedRevision);
  };

  async function write(client: EventStoreDBClient, attempts: Attempt[]): Promise<void> {
    for (;;) {
      const size = 1 + Math.floor(Math.random() * 4);
      const ids = Array.from({ length: size }, () => randomUUID());
      const attempt: Attempt = { stream: `kill-${Math.floor(Math.random() * STREAMS)}`, ids };
      attempts.push(attempt);
      attempt.revision = await append(client, attempt);
    }
  }

  it(`has all that it acknowledged, ${KILLS} times over`, async () => {
    let checked: Position | typeof START = START;
    let acknowledged = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const attempts: Attempt[] = [];
      const server = await start();
      const writer = connectTo(url);
      const writers = Array.from({ length: WRITERS }, () => write(writer, attempts));
      const ended = Promise.allSettled(writers);
      await eventually(() => expect(attempts.some(isAcknowledged)).toBe(true));
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 200));
      await server.kill();
      await ended;
      await writer.dispose();
      acknowledged += attempts.filter(isAcknowledged).length;

      const again = await start();
      const client = connectTo(url);
      checked = await checkLog(client, checked, attempts);
      for (const attempt of attempts) {
        const revision = await append(client, attempt);
        expect(revision).toBe(attempt.revision ?? revision);
      }
      await client.dispose();
      await again.kill();
      expect((await verifyDataFolder(dataDir)).problems).toEqual([]);
    }
    expect(acknowledged).toBeGreaterThan(KILLS);
  }, 1_800_000);

  /** Reads what is new and compares it with what was attempted. Gives where the log ends. */
  async function checkLog(
    client: EventStoreDBClient,
    from: Position | typeof START,
    attempts: readonly Attempt[],
  ): Promise<Position | typeof START> {
    const seen = new Map<string, number>();
    let last = from;
    for await (const { event } of client.readAll({ fromPosition: from })) {
      if (!event || (last !== START && event.position.commit < last.commit))
        throw new Error('order');
      last = event.position;
      seen.set(event.id, Number(event.revision));
    }
    for (const { ids, revision } of attempts) {
      const found = ids.flatMap((id) => seen.get(id) ?? []);
      if (revision === undefined && found.length === 0) continue;
      const end = revision ?? found.at(-1) ?? -1;
      expect(found).toEqual(ids.map((_, n) => end - ids.length + 1 + n));
    }
    return last;
  }
});
