import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEventStore } from '@chancery/embedded-eventstore';
import { damaged, type Damage } from './support/damage.js';
import { collect, events } from './support/events.js';
import { temporaryFolder } from './support/folders.js';
import { connectTo, describeEmbedded } from './support/server.js';
import { runToEnd, startServerProcess } from './support/server-process.js';

/** `EVENTSTORE_DAMAGES=200` for the full measure. */
const DAMAGES = Number(process.env['EVENTSTORE_DAMAGES'] ?? 6);
const KINDS: readonly Damage[] = ['a byte', 'many bytes', 'a page'];
const STREAMS = 12;

describeEmbedded('a data folder with damage anywhere', () => {
  const folder = temporaryFolder();
  const sound = join(folder, 'sound');
  const copy = join(folder, 'copy');
  const socket = join(folder, 's.sock');
  let truth: string[];

  beforeAll(async () => {
    const store = await startEventStore({ dataDir: sound, listen: { unix: socket } });
    const client = connectTo(store.connectionString);
    for (let n = 0; n < 10 * STREAMS; n++)
      await client.appendToStream(`s-${n % STREAMS}`, events(6));
    truth = await everything();
    await client.dispose();
    await store.stop();
  });

  /** All that can be read, of the log and of each stream; throws as the client does. */
  async function everything(): Promise<string[]> {
    const client = connectTo(`unix:${socket}`);
    try {
      const names = Array.from({ length: STREAMS }, (_, n) => `s-${n}`);
      const reads = [() => client.readAll(), ...names.map((name) => () => client.readStream(name))];
      const read: string[] = [];
      for (const each of reads) {
        for (const { event } of await collect(each())) {
          read.push(
            JSON.stringify([event?.streamId, String(event?.revision), event?.id, event?.data]),
          );
        }
      }
      return read;
    } finally {
      await client.dispose();
    }
  }

  /** What a server makes of the copy: what it serves, or why it serves nothing. */
  async function served(): Promise<string[] | Error> {
    try {
      const server = await startServerProcess(['--data', copy, '--unix', socket]);
      try {
        return await everything();
      } finally {
        await server.kill();
      }
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  function damage(seed: number): void {
    rmSync(copy, { recursive: true, force: true });
    cpSync(sound, copy, { recursive: true });
    const file = join(copy, 'data.mdb');
    const kind = KINDS[seed % KINDS.length] ?? 'a byte';
    writeFileSync(file, damaged(readFileSync(file), seed, kind));
  }

  it(`is never served as if it were whole without verify telling it, ${DAMAGES} times over`, async () => {
    const outcomes: Record<string, number> = {};
    for (let seed = 1; seed <= DAMAGES; seed++) {
      damage(seed);
      const verified = await runToEnd('verify.js', ['--data', copy]);
      const found = await served();
      const isSame = !(found instanceof Error) && found.join() === truth.join();
      const outcome = `${verified.code === 0 ? 'sound' : 'told'}, ${outcomeOf(found, isSame)}`;
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      if (verified.code === 0) expect({ seed, isSame }).toEqual({ seed, isSame: true });
      else expect(verified.output).toMatch(/[Rr]estore/);
      if (!(found instanceof Error)) {
        const known = new Set(truth);
        expect({ seed, invented: found.filter((each) => !known.has(each)) }).toEqual({
          seed,
          invented: [],
        });
      }
    }
    if (process.env['EVENTSTORE_DAMAGES']) console.log(outcomes);
  }, 3_600_000);

  it('ends the walk and not the verifier', async () => {
    damage(1);
    writeFileSync(
      join(copy, 'data.mdb'),
      damaged(readFileSync(join(sound, 'data.mdb')), 1, 'all pages'),
    );
    const { code, output } = await runToEnd('verify.js', ['--data', copy]);
    expect(code).toBe(1);
    expect(output).toMatch(/[Rr]estore/);
  });
});

function outcomeOf(found: string[] | Error, isSame: boolean): string {
  if (found instanceof Error) return found.message.startsWith('The server') ? 'refused' : 'failed';
  return isSame ? 'served whole' : 'served in part';
}
