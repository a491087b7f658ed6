import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  startEventStore,
  verifyDataFolder,
  type RunningEventStore,
} from '@chancery/embedded-eventstore';
import { connectTo, describeEmbedded } from './support/server.js';
import { collect, events, freshName } from './support/events.js';
import { eventually } from './support/eventually.js';
import { temporaryFolder } from './support/folders.js';
import { runToEnd, startServerProcess } from './support/server-process.js';

describeEmbedded('the data folder', () => {
  const folder = temporaryFolder();
  const start = (dataDir: string): Promise<RunningEventStore> =>
    startEventStore({ dataDir, listen: { unix: join(folder, 's.sock') } });

  it('belongs to one server at a time', async () => {
    const dataDir = join(folder, 'one');
    const store = await start(dataDir);
    await expect(start(dataDir)).rejects.toThrow('Another event store is serving');
    const other = await runToEnd('main.js', ['--data', dataDir, '--unix', join(folder, 't.sock')]);
    expect(other.code).toBe(1);
    expect(other.output).toContain('Stop it first');
    await store.stop();
    await (await start(dataDir)).stop();
  });

  it('is taken over from a server that was killed', async () => {
    const dataDir = join(folder, 'killed');
    const server = await startServerProcess(['--data', dataDir, '--unix', join(folder, 's.sock')]);
    await server.kill();
    expect(existsSync(join(dataDir, 'server.lock'))).toBe(true);
    await (await start(dataDir)).stop();
  });

  it('is let go in order on SIGTERM', async () => {
    const args = ['--data', join(folder, 'stopped'), '--unix', join(folder, 's.sock')];
    const server = await startServerProcess(args);
    expect(await server.stop()).toBe(0);
  });

  it('can be entered by nobody else', async () => {
    const dataDir = join(folder, 'private');
    const store = await start(dataDir);
    expect(statSync(dataDir).mode & 0o077).toBe(0);
    expect(statSync(join(folder, 's.sock')).mode & 0o077).toBe(0);
    await store.stop();
  });

  it('is refused when it is something else', async () => {
    const foreign = join(folder, 'foreign');
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'letter.txt'), 'Dear Sir');
    await expect(start(foreign)).rejects.toThrow("not an event store's folder");
    writeFileSync(join(foreign, 'FORMAT.json'), '{"format":"chancery-eventstore","version":99}');
    await expect(start(foreign)).rejects.toThrow('format version 99');
    writeFileSync(join(foreign, 'FORMAT.json'), 'rubbish');
    await expect(start(foreign)).rejects.toThrow('Restore');
  });

  it('is refused when its file is not readable as a store', async () => {
    const dataDir = join(folder, 'rubbish');
    await (await start(dataDir)).stop();
    writeFileSync(join(dataDir, 'data.mdb'), Buffer.alloc(16_384, 7));
    await expect(start(dataDir)).rejects.toThrow('Restore it from a backup');
  });

  it('is refused when its file was cut short', async () => {
    const dataDir = join(folder, 'short');
    const store = await start(dataDir);
    const client = connectTo(store.connectionString);
    for (let round = 0; round < 10; round++) await client.appendToStream('long', events(500));
    await client.dispose();
    await store.stop();
    truncateSync(join(dataDir, 'data.mdb'), 65_536);
    await expect(start(dataDir)).rejects.toThrow('is cut short. Restore');
    await expect(verifyDataFolder(dataDir)).rejects.toThrow('is cut short. Restore');
  });

  it('shows damage inside a record to the one who verifies', async () => {
    const dataDir = join(folder, 'damaged');
    const store = await start(dataDir);
    const client = connectTo(store.connectionString);
    const marker = freshName('needle');
    await client.appendToStream('a', [...events(50), ...events(1, marker), ...events(50)]);
    await client.dispose();
    await store.stop();
    expect((await verifyDataFolder(dataDir)).problems).toEqual([]);
    const file = join(dataDir, 'data.mdb');
    const bytes = readFileSync(file);
    const handle = openSync(file, 'r+');
    for (let at = bytes.indexOf(marker); at >= 0; at = bytes.indexOf(marker, at + 1)) {
      writeSync(handle, 'X', at);
    }
    closeSync(handle);
    const { problems } = await verifyDataFolder(dataDir);
    expect(problems).toContain('At 52: the record is damaged.');
    const program = await runToEnd('verify.js', ['--data', dataDir]);
    expect(program.code).toBe(1);
    expect(program.output).toContain('restore a backup');
  });

  it('keeps everything over a clean restart', async () => {
    const dataDir = join(folder, 'kept');
    const written = events(30);
    const first = await start(dataDir);
    const client = connectTo(first.connectionString);
    await client.appendToStream('kept', written);
    await client.dispose();
    await first.stop();
    const second = await start(dataDir);
    const again = connectTo(second.connectionString);
    const read = await collect(again.readStream('kept'));
    expect(read.map(({ event }) => event?.id)).toEqual(written.map(({ id }) => id));
    const repeated = await again.appendToStream('kept', written);
    expect(repeated.nextExpectedRevision).toBe(29n);
    await again.dispose();
    await second.stop();
  });

  it('has its indexes in the tables soon after the last append', async () => {
    const dataDir = join(folder, 'indexed');
    const store = await start(dataDir);
    const client = connectTo(store.connectionString);
    await client.appendToStream('indexed', events(20));
    await eventually(async () => expect(await store.scavenge()).toMatchObject({ scanned: 20 }));
    await client.dispose();
    await store.stop();
    expect(await verifyDataFolder(dataDir)).toEqual({ events: 21, streams: 2, problems: [] });
    truncateSync(join(dataDir, 'FORMAT.json'), 0);
    await expect(verifyDataFolder(dataDir)).rejects.toThrow('damaged or not ours');
  });
});
