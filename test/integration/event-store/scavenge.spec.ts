import { join } from 'node:path';
import { startEventStore, verifyDataFolder } from '@chancery/embedded-eventstore';
import { connectTo, describeEmbedded } from './support/server.js';
import { collect, events, freshName, revisionsOf } from './support/events.js';
import { eventually } from './support/eventually.js';
import { temporaryFolder } from './support/folders.js';

describeEmbedded('a scavenge', () => {
  const folder = temporaryFolder();

  it('removes what nobody can see, while appends go on', async () => {
    const dataDir = join(folder, 'data');
    const store = await startEventStore({ dataDir, listen: { unix: join(folder, 's.sock') } });
    const client = connectTo(store.connectionString);
    const [counted, truncated, deleted, gone, kept] = ['c', 't', 'd', 'g', 'k'].map(freshName);
    for (const name of [counted, truncated, deleted, gone, kept]) {
      await client.appendToStream(name ?? '', events(10));
    }
    await client.setStreamMetadata(counted ?? '', { maxCount: 3 });
    await client.setStreamMetadata(truncated ?? '', { truncateBefore: 6 });
    await client.deleteStream(deleted ?? '');
    await client.tombstoneStream(gone ?? '');
    await client.appendToStream(freshName(), events(1));
    let isOver = false;
    const writing = (async () => {
      for (let n = 0; !isOver; n++) await client.appendToStream('meanwhile', events(3));
    })();
    const removed: number[] = [];
    await eventually(async () => {
      removed.push((await store.scavenge()).removed);
      expect(removed.reduce((sum, each) => sum + each)).toBe(7 + 6 + 9 + 10);
    });
    isOver = true;
    await writing;
    const all = await collect(client.readAll());
    const left = (name: string | undefined): number[] =>
      revisionsOf(
        all.filter(({ event }) => event?.streamId === name && event?.type === 'TestEvent'),
      );
    expect(left(counted)).toEqual([7, 8, 9]);
    expect(left(truncated)).toEqual([6, 7, 8, 9]);
    expect(left(deleted)).toEqual([9]);
    expect(left(gone)).toEqual([]);
    expect(left(kept)).toHaveLength(10);
    const { nextExpectedRevision } = await client.appendToStream(deleted ?? '', events(1));
    expect(nextExpectedRevision).toBe(10n);
    await client.dispose();
    await store.stop();
    expect((await verifyDataFolder(dataDir)).problems).toEqual([]);
  });
});
