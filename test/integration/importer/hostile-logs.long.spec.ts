import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { jest } from '@jest/globals';
import { contexts, projectionsOf, schemasOf } from '@chancery/contexts';
import { startEventStore } from '@chancery/embedded-eventstore';
import { startPostgres } from '@chancery/embedded-postgres';
import { EventStore, noKeys, schemaTable } from '@chancery/event-store';
import { Database, isSame, Projector, ReadStore, verify } from '@chancery/read-store';
import { importLog } from '../../../apps/importer/src/import-log.js';
import { ImportEndedEarly } from '../../../apps/importer/src/import-ended-early.js';
import type { Summary } from '../../../apps/importer/src/summary/summary.js';
import { hostileLog } from './hostile-log.js';

/** Every import opens an office over the stores and closes it again. */
jest.setTimeout(600_000);

const logs = 80;
const projections = projectionsOf(contexts);
const groups = [...new Set(projections.map(({ group, name }) => group ?? name))];

describe('hostile logs', () => {
  let folder: string;
  let env: NodeJS.ProcessEnv;
  let source: EventStore;
  let database: Database;
  let reads: ReadStore;
  const stop: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'hostile-logs-'));
    stop.push(() => rm(folder, { recursive: true, force: true }));
    const postgres = await startPostgres({ dataDir: path.join(folder, 'postgres') });
    stop.push(() => postgres.stop());
    const unix = path.join(folder, 'eventstore.sock');
    const log = await startEventStore({ dataDir: path.join(folder, 'log'), listen: { unix } });
    stop.push(() => log.stop());
    env = {
      CHANCERY_DATA: folder,
      DATABASE_URL: postgres.url,
      EVENTSTORE_URL: `unix:${unix}`,
      CHANCERY_MASTER_KEY: Buffer.alloc(32, 3).toString('base64'),
    };
    source = new EventStore({
      address: `unix:${unix}`,
      schemas: schemaTable(...schemasOf(contexts)),
      vault: noKeys,
    });
    stop.push(() => source.close());
    database = new Database({ url: postgres.url });
    reads = new ReadStore(database);
    stop.push(() => reads.close());
  });
  afterAll(async () => {
    for (const step of stop.reverse()) await step();
  });

  const importSeed = async (seed: number): Promise<Summary> => {
    const { bytes, encoding } = hostileLog(seed);
    const file = path.join(folder, `log-${String(seed)}`);
    await writeFile(file, bytes);
    const mappingFile = path.resolve('apps/importer/mappings/millbrook.csv');
    const isTable = !/^\W*</.test(bytes.toString('latin1', 0, 40).replaceAll('\0', ''));
    return importLog(
      {
        file,
        authorityId: `town-${String(seed)}`,
        env,
        ...(encoding !== undefined && { encoding }),
        ...(isTable && { mappingFile }),
      },
      {
        parallel: 8,
        progress: { begin: () => undefined, at: () => undefined, end: () => undefined },
        signal: new AbortController().signal,
      },
    );
  };

  it('are refused before anything is recorded, or are imported whole', async () => {
    const outcomes = { imported: 0, refused: 0 };
    for (let seed = 1; seed <= logs; seed++) {
      const before = await source.head();
      try {
        const summary = await importSeed(seed);
        expect([seed, summary.lost]).toEqual([seed, 0]);
        expect([seed, summary.logEvents]).not.toEqual([seed, 0]);
        outcomes.imported += 1;
      } catch (error) {
        if (error instanceof ImportEndedEarly || !isMeantForUsers(error))
          throw new Error(`seed ${String(seed)}`, { cause: error });
        expect([seed, await source.head()]).toEqual([seed, before]);
        outcomes.refused += 1;
      }
    }
    expect(outcomes.imported).toBeGreaterThan(logs / 4);
    expect(outcomes.refused).toBeGreaterThan(logs / 4);
  });

  it('leave events that the tables can hold, as verification shows', async () => {
    const projector = new Projector({ database, source, projections });
    projector.start();
    await projector.prepared;
    const head = (await source.head())?.position ?? 0n;
    for (const group of groups) await reads.waitFor(group, head, 60_000);
    await projector.stop();
    const parked = await database.rows<{ count: number }>(
      'SELECT count(*) FROM projection_dead_letter',
      [],
    );
    expect(parked).toEqual([{ count: 0 }]);
    for (const group of groups) {
      const { tables, wrongCounts } = await verify({ database, source, projections }, group);
      expect([group, tables.filter((table) => !isSame(table)), wrongCounts]).toEqual([
        group,
        [],
        [],
      ]);
    }
  });
});

/** Does the error say what is wrong with the file, rather than that the program is at a loss? */
const isMeantForUsers = (error: unknown): boolean =>
  error instanceof Error && /^(log|mapping)-/.test((error as { code?: string }).code ?? '');
