import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { binaryEvent } from '@eventstore/db-client';
import {
  verifyDataFolder,
  copyLog,
  startEventStore,
  type Limits,
} from '@chancery/embedded-eventstore';
import { connectTo, describeEmbedded } from './support/server.js';
import { collect, events, freshName } from './support/events.js';
import { eventually } from './support/eventually.js';
import { temporaryFolder } from './support/folders.js';
import { lingeringProxy } from './support/lingering-proxy.js';
import { runToEnd } from './support/server-process.js';

describeEmbedded('the operator', () => {
  const folder = temporaryFolder();
  const start = (name: string, limits: Partial<Limits> = {}) =>
    startEventStore({
      limits,
      dataDir: join(folder, name),
      listen: { unix: join(folder, `${name}.sock`) },
    });

  it('verifies and backs up a folder that is being served', async () => {
    const store = await start('served');
    const client = connectTo(store.connectionString);
    const written = events(200);
    await client.appendToStream('served', written);
    const verified = await runToEnd('verify.js', ['--data', join(folder, 'served')]);
    expect(verified.output).toContain('201 events in 2 streams, 0 problems');
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
    expect(await verifyDataFolder(target)).toMatchObject({ events: 201, problems: [] });
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

  it('ends a copy also if the target never ends a call', async () => {
    const [from, to] = [await start('ends-from'), await start('ends-to')];
    const proxy = await lingeringProxy(to.connectionString);
    const client = connectTo(from.connectionString);
    await client.appendToStream('copied', events(300));
    await client.tombstoneStream('copied');
    await client.dispose();
    const args = ['--from', from.connectionString, '--to', proxy.url];
    const copied = await runToEnd('copy.js', args);
    expect(copied.output).toContain('300 events copied, 0 differences');
    expect(copied.code).toBe(0);
    proxy.stop();
    await Promise.all([from.stop(), to.stop()]);
  });

  it('is told which event the target of a copy refuses, and can go on from there', async () => {
    const from = await start('refused-from');
    const narrow = { maxEventBytes: 1_000 };
    const to = await start('refused-to', narrow);
    const client = connectTo(from.connectionString);
    const large = binaryEvent({ id: randomUUID(), type: 'Large', data: Buffer.alloc(5_000) });
    await client.appendToStream('stream ä', [...events(2), large, ...events(2)]);
    await client.appendToStream('stream ä', events(200));
    const args = ['--from', from.connectionString, '--to', to.connectionString];
    const refused = await runToEnd('copy.js', args);
    expect(refused.code).toBe(1);
    expect(refused.output).toContain(
      `refuses event ${large.id}, revision 2 of 'stream ä' (5000 bytes of data`,
    );
    expect(refused.output).toContain('Maximum append size of 1000 bytes exceeded');
    await to.stop();
    const wide = await start('refused-to');
    const resumed = await runToEnd('copy.js', args);
    expect(resumed.output).toMatch(/0 differences/);
    expect(resumed.code).toBe(0);
    const reader = connectTo(wide.connectionString);
    expect(await collect(reader.readStream('stream ä'))).toHaveLength(205);
    await Promise.all([client.dispose(), reader.dispose()]);
    await Promise.all([from.stop(), wide.stop()]);
  });

  it('copies what a scavenge has left, and shows it', async () => {
    const [from, to] = [await start('left-from'), await start('left-to')];
    const client = connectTo(from.connectionString);
    const [cut, back, aged] = [freshName(), freshName(), freshName()];
    await client.appendToStream(cut, events(10));
    await client.setStreamMetadata(cut, { truncateBefore: 7, ours: true });
    await client.appendToStream(back, events(10));
    await client.deleteStream(back);
    await client.appendToStream(back, events(3));
    await client.appendToStream(aged, events(700));
    await client.setStreamMetadata(aged, { truncateBefore: 698 });
    await eventually(async () => {
      await from.scavenge();
      expect(await collect(client.readAll())).toHaveLength(1 + (3 + 1) + (3 + 1) + (2 + 1));
    });
    await client.setStreamMetadata(aged, {}); // what is gone stays gone
    const reader = connectTo(to.connectionString);
    const ids = async (source: typeof client, stream: string): Promise<(string | undefined)[]> =>
      (await collect(source.readStream(stream))).map(({ event }) => event?.id);
    const revisions = async (source: typeof client, stream: string) =>
      (await collect(source.readStream(stream))).map(({ event }) => event?.revision);
    for (let round = 0; round < 2; round++) {
      const copied = await copyLog(from.connectionString, to.connectionString);
      expect(copied.differences).toEqual([]);
      expect(await ids(reader, cut)).toEqual(await ids(client, cut));
      expect(await ids(reader, back)).toEqual(await ids(client, back));
      for (const stream of [cut, back, aged])
        expect(await revisions(reader, stream)).toEqual(await revisions(client, stream));
    }
    expect((await reader.getStreamMetadata(cut)).metadata).toEqual({
      truncateBefore: 7,
      ours: true,
    });
    expect((await reader.getStreamMetadata(back)).metadata).toEqual({ truncateBefore: 10 });
    expect(await collect(reader.readStream(`$$${cut}`))).toHaveLength(1);
    await Promise.all([client.dispose(), reader.dispose()]);
    await Promise.all([from.stop(), to.stop()]);
  });
});
