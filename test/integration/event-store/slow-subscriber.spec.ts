import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonEvent } from '@eventstore/db-client';
import { connectTo, describeEmbedded } from './support/server.js';
import { temporaryFolder } from './support/folders.js';
import { startServerProcess } from './support/server-process.js';

const EVENTS = 1_000;
const EVENT_BYTES = 40_000;
/** The subscribers leave this unread; far more than the server may hold for them. */
const UNREAD_BYTES = EVENTS * EVENT_BYTES;
const SUBSCRIBERS = 10;

describeEmbedded('a subscriber that stops reading', () => {
  const folder = temporaryFolder();

  it('costs bounded memory, slows nobody, and has everything in the end', async () => {
    const socket = join(folder, 's.sock');
    const server = await startServerProcess(['--data', join(folder, 'data'), '--unix', socket]);
    const followers = Array.from({ length: SUBSCRIBERS }, () => connectTo(`unix:${socket}`));
    const subscriptions = followers.map((client) => client.subscribeToAll());
    await Promise.all(
      subscriptions.map((each) => new Promise((resolve) => each.once('confirmation', resolve))),
    );
    for (const subscription of subscriptions) subscription.pause();
    const writer = connectTo(`unix:${socket}`);
    const text = 'x'.repeat(EVENT_BYTES);
    await writer.appendToStream('s', [jsonEvent({ type: 'T', data: { text } })]);
    const before = residentBytes(server.pid);
    for (let n = 1; n < EVENTS; n += 20) {
      const batch = Array.from({ length: Math.min(20, EVENTS - n) }, () =>
        jsonEvent({ type: 'T', data: { text } }),
      );
      await writer.appendToStream('s', batch);
    }
    const growth = residentBytes(server.pid) - before;
    expect(growth).toBeLessThan((UNREAD_BYTES * SUBSCRIBERS) / 3);
    const seen: number[] = [];
    for await (const { event } of subscriptions[0] ?? []) {
      if (event?.streamId === 's') seen.push(Number(event.revision));
      if (seen.length === EVENTS) break;
    }
    expect(seen).toEqual(Array.from({ length: EVENTS }, (_, n) => n));
    await Promise.all([writer, ...followers].map((client) => client.dispose()));
    await server.stop();
  });
});

function residentBytes(pid: number): number {
  const [, kilobytes] =
    /RssAnon:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}
