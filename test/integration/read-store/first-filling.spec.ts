import { isSame, verify } from '@chancery/read-store';
import { eventually } from '@chancery/testing';
import { dayOfWork, deskProjections, write } from './desk.js';
import { kill, project, projectElsewhere } from './runners.js';
import { Stores, type SpecStores } from './stores.js';

let stores: Stores;
beforeAll(async () => (stores = await Stores.start()));
afterEach(() => stores.clean());
afterAll(() => stores.stop());

const indexes = async ({ reads }: SpecStores): Promise<string[]> => {
  const found = await reads.query<{ name: string }>(
    `SELECT indexname AS name FROM pg_indexes WHERE indexname ~ '__g1_[0-9]' ORDER BY 1`,
  );
  return found.map(({ name }) => name);
};
const all = ['place_past__g1_0', 'task__g1_0'];

const rows = async ({ reads }: SpecStores): Promise<number> =>
  (await reads.query<{ count: number }>('SELECT count(*) FROM step').catch(() => []))[0]?.count ??
  0;

describe('Read models of a log that is there already', () => {
  it('are filled first and get their indexes then, also when the projector dies on the way', async () => {
    const own = await stores.fresh();
    const events = dayOfWork(6_000);
    await write(own.events, ...events);
    const dying = await projectElsewhere(own);
    await eventually(async () => expect(await rows(own)).toBeGreaterThan(0), 20_000);
    await kill(dying);
    const [filled, found] = [await rows(own), await indexes(own)];
    expect(filled).toBeLessThan(events.length);
    expect(found).toEqual([]);

    const said: string[] = [];
    project(own, { log: (message) => said.push(message) });
    await eventually(async () => expect(await indexes(own)).toEqual(all), 20_000);
    expect(await rows(own)).toBe(events.length);
    const { database } = own.reads;
    const options = { database, source: own.events, projections: deskProjections() };
    expect((await verify(options, 'desk')).tables.filter((table) => !isSame(table))).toEqual([]);
    expect(said).toEqual(['desk 1 is filled and has its indexes']);
  });

  it('have all they need at once where the log is empty', async () => {
    const own = await stores.fresh();
    project(own);
    await eventually(async () => expect(await indexes(own)).toEqual(all));
  });
});
