import { join } from 'node:path';
import { jsonEvent } from '@eventstore/db-client';
import { connectTo, describeEmbedded } from './support/server.js';
import { collect, freshName } from './support/events.js';
import { temporaryFolder } from './support/folders.js';
import { startServerProcess } from './support/server-process.js';

const APPENDS = 40;
const large = (): ReturnType<typeof jsonEvent> =>
  jsonEvent({ type: 'Large', data: { text: 'x'.repeat(500_000) } });

describeEmbedded('appends that are more than the memory allowed for them', () => {
  const folder = temporaryFolder();

  it.each([
    ['in one long call', {}],
    ['each in a call of its own', { credentials: { username: 'u', password: 'p' } }],
  ])('are all taken in the end, %s', async (_, options) => {
    const socket = join(folder, 's.sock');
    const limit = ['--max-pending-bytes', '600000'];
    const data = join(folder, freshName());
    const server = await startServerProcess(['--data', data, '--unix', socket, ...limit]);
    const client = connectTo(`unix:${socket}`);
    const stream = freshName();
    const taken = await Promise.all(
      Array.from({ length: APPENDS }, () => client.appendToStream(stream, [large()], options)),
    );
    expect(new Set(taken.map(({ nextExpectedRevision }) => nextExpectedRevision)).size).toBe(
      APPENDS,
    );
    expect(await collect(client.readStream(stream))).toHaveLength(APPENDS);
    await client.dispose();
    expect(await server.stop()).toBe(0);
  });
});
