import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyDataFolder } from '@chancery/embedded-eventstore';
import { jsonEvent } from '@eventstore/db-client';
import { connectTo, describeEmbedded } from './support/server.js';
import { collect, events } from './support/events.js';
import { eventually } from './support/eventually.js';
import { temporaryFolder } from './support/folders.js';
import { startServerProcess } from './support/server-process.js';

const isRoot = process.getuid?.() === 0;
/** Mounting a small disk takes root. */
const onSmallDisk = isRoot ? it : it.skip;

describeEmbedded('a disk that is full', () => {
  const folder = temporaryFolder();

  onSmallDisk(
    'refuses appends with a clear error, serves reads, and goes on when there is room',
    async () => {
      const disk = join(folder, 'disk');
      mkdirSync(disk);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', disk]);
      try {
        const dataDir = join(disk, 'data');
        const filler = join(disk, 'filler');
        writeFileSync(filler, Buffer.alloc(6 * 1024 * 1024));
        const socket = join(folder, 's.sock');
        const server = await startServerProcess(['--data', dataDir, '--unix', socket]);
        const client = connectTo(`unix:${socket}`);
        const large = () => jsonEvent({ type: 'Large', data: { text: 'x'.repeat(100_000) } });
        let stored = 0;
        const fill = async (): Promise<void> => {
          for (; ; stored++) await client.appendToStream('filling', [large()]);
        };
        await expect(fill()).rejects.toThrow('is the disk full?');
        const one = { credentials: { username: 'u', password: 'p' } };
        await expect(client.appendToStream('filling', [large()], one)).rejects.toMatchObject({
          message: expect.stringContaining('Nothing was stored') as string,
        });
        expect(await collect(client.readStream('filling'))).toHaveLength(stored);
        rmSync(filler);
        await eventually(() => client.appendToStream('filling', events(1)));
        const { nextExpectedRevision } = await client.appendToStream('filling', [large()]);
        expect(nextExpectedRevision).toBe(BigInt(stored + 1));
        await client.dispose();
        expect(await server.stop()).toBe(0);
        expect((await verifyDataFolder(dataDir)).problems).toEqual([]);
      } finally {
        execFileSync('umount', ['-l', disk]);
      }
    },
  );
});
