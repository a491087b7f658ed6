import { randomBytes } from 'node:crypto';
import { rowsOf, type Projection, type TableOf } from '@chancery/kernel';
import { isSame, verify } from '@chancery/read-store';
import { eventually } from '@chancery/testing';
import {
  dayOfWork,
  deskProjections,
  moved,
  opened,
  write,
  type TaskEvent,
  type TaskRow,
} from './desk.js';
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

type DeskRow = Pick<TaskRow, 'taskId' | 'unitId'>;
const deskTable: TableOf<DeskRow> = {
  name: 'desk',
  key: ['taskId'],
  columns: { taskId: 'text', unitId: 'text' },
  indexes: ['(unit_id)'],
};
const rowsOfDesks = rowsOf(deskTable);
const lies = ({ data: { taskId, unitId } }: { data: DeskRow }) => [
  rowsOfDesks.upsert({ taskId }, { unitId }),
];
const desks: Projection<TaskEvent> = {
  name: 'desk',
  version: 1,
  group: 'desk',
  tables: [deskTable],
  on: { TaskOpened: lies, TaskMoved: lies },
};

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
    await eventually(async () => expect(await indexes(own)).toEqual(all), 40_000);
    expect(await rows(own)).toBe(events.length);
    const { database } = own.reads;
    const options = { database, source: own.events, projections: deskProjections() };
    expect((await verify(options, 'desk')).tables.filter((table) => !isSame(table))).toEqual([]);
    expect(said).toEqual(['desk 1 is filled and has its indexes']);
  }, 180_000);

  it('are filled with their indexes there, if one of these refused a row: its event is found so', async () => {
    const own = await stores.fresh();
    const tooLong = randomBytes(8_000).toString('hex');
    await write(own.events, opened('t1'), opened('t2'), moved('t1', tooLong), moved('t2', 'legal'));
    project(own, { projections: [desks] });
    await eventually(async () => {
      const [live, ...others] = (await own.reads.status()).filter(({ state }) => state === 'live');
      expect([live?.generation, live?.parked, others]).toEqual([2, 1, []]);
    }, 20_000);
    expect(await own.reads.query('SELECT * FROM desk ORDER BY 1')).toEqual([
      { taskId: 't1', unitId: 'permits' },
      { taskId: 't2', unitId: 'legal' },
    ]);
  });

  it('have all they need at once where the log is empty', async () => {
    const own = await stores.fresh();
    project(own);
    await eventually(async () => expect(await indexes(own)).toEqual(all));
  });
});
