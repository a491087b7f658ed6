import { join } from 'node:path';
import { verifyDataFolder, copyLog, startEventStore } from '@chancery/embedded-eventstore';
import { connectTo, describeEmbedded } from './support/server.js';
import { collect, events, freshName } from './support/events.js';
import { temporaryFolder } from './support/folders.js';
import { runToEnd } from './support/server-process.js';

describeEmbedded('the operator', () => {
  const folder = temporaryFolder();
  const start = (name: string) =>
    startEventStore({
      dataDir: join(folder, name),
      listen: { unix: join(folder, `${name}.sock`) },
    });

  it('verifies and backs up a folder that is being served', async () => {
    const store = await start('served');
    const client = connectTo(store.connectionString);
    const written = events(200);
    await client.appendToStream('served', written);
    const verified = await runToEnd('verify.js', ['--data', join(folder, 'served')]);
    expect(verified.output).toContain('200 events in 1 streams, 0 problems');
    expect(verified.code).toBe(0);
    const target = join(folder, 'backup');
    const backedUp = await runToEnd('backup.js', [
      '--data',
      join(folder, 'served'),
      '--to',
      target,
    ]);
    expect(backedUp.output).toContain('is backed up');
    await client.appendToStream('served', events(1));
    const again = await runToEnd('backup.js', ['--data', join(folder, 'served'), '--to', target]);
    expect(again.output).toContain('is not empty');
    await client.dispose();
    await store.stop();
    expect(await verifyDataFolder(target)).toMatchObject({ events: 200, problems: [] });
    const restored = await start('backup');
    const reader = connectTo(restored.connectionString);
    const read = await collect(reader.readStream('served'));
    expect(read.map(({ event }) => event?.id)).toEqual(written.map(({ id }) => id));
    await reader.dispose();
    await restored.stop();
  });

  it('copies a log to another server, again and again', async () => {
    const [from, to] = [await start('from'), await start('to')];
    const client = connectTo(from.connectionString);
    const [one, two, gone, back] = [freshName('ä b'), freshName(), freshName(), freshName()];
    for (let round = 0; round < 20; round++) {
      await client.appendToStream(one, events(7));
      await client.appendToStream(two, events(3));
    }
    await client.setStreamMetadata(two, { maxCount: 5, ours: { kept: true } });
    await client.appendToStream(gone, events(2));
    await client.tombstoneStream(gone);
    await client.appendToStream(back, events(2));
    await client.deleteStream(back);
    await client.appendToStream(back, events(2));
    const copied = await copyLog(from.connectionString, to.connectionString);
    expect(copied.differences).toEqual([]);
    expect(copied.resumedAt).toBe(0n);
    await client.appendToStream(one, events(5));
    const args = ['--from', from.connectionString, '--to', to.connectionString];
    const resumed = await runToEnd('copy.js', args);
    expect(resumed.output).toMatch(
      /5 events copied \(resumed behind position \d+\), 0 differences/,
    );

    const reader = connectTo(to.connectionString);
    const ids = async (source: typeof client, stream: string): Promise<(string | undefined)[]> =>
      (await collect(source.readStream(stream))).map(({ event }) => event?.id);
    for (const stream of [one, two, back]) {
      expect(await ids(reader, stream)).toEqual(await ids(client, stream));
    }
    await expect(ids(reader, gone)).rejects.toMatchObject({ type: 'stream-deleted' });
    expect((await reader.getStreamMetadata(two)).metadata).toMatchObject({ maxCount: 5 });
    await Promise.all([client.dispose(), reader.dispose()]);
    await Promise.all([from.stop(), to.stop()]);
  });
});
