import { beginningAt, keepLines, Secrets, Slots, takeOver, writeLines } from '@chancery/outbound';
import { migrate, SecretBox } from '@chancery/read-store';
import { eventually } from '@chancery/testing';
import { Stores, type SpecStores } from '../read-store/stores.js';

const line = { lineId: 's-1', subscriptionId: 's-1' };
const begin = { placed: 0, cursor: 10, serial: 0 };

describe('Processes that send', () => {
  let stores: Stores;
  let own: SpecStores;

  beforeAll(async () => (stores = await Stores.start()));
  beforeEach(async () => {
    own = await stores.fresh();
    await migrate(own.reads.database);
  });
  afterEach(() => stores.clean());
  afterAll(() => stores.stop());

  it('share the slots equally, and take those of one that is gone', async () => {
    const { database } = own.reads;
    const first = await Slots.open(database, () => undefined);
    await first.balance();
    expect(first.held.size).toBe(64);
    const second = await Slots.open(database, () => undefined);
    await second.balance();
    expect(second.held.size).toBe(0);
    await first.giveBack(await first.balance());
    await second.balance();
    expect([first.held.size, second.held.size]).toEqual([32, 32]);
    expect([...first.held].filter((slot) => second.held.has(slot))).toEqual([]);
    await first.close();
    await eventually(async () => {
      await second.balance();
      expect(second.held.size).toBe(64);
    });
    await second.close();
  });

  it('move a line no more once another has taken it over', async () => {
    const { database } = own.reads;
    const old = await takeOver(database, line, begin);
    const next = await takeOver(database, line, begin);
    const write = (epoch: number, cursor: number) =>
      writeLines(
        database,
        [
          {
            ...{ ...line, epoch, placed: 0, oldest: undefined, parked: new Map() },
            progress: { ...beginningAt(cursor), serial: 3, settled: [cursor + 2] },
          },
        ],
        [],
      );
    expect(await write(next.epoch, 20)).toEqual([]);
    expect(await write(old.epoch, 15)).toEqual(['s-1']);
    const { progress } = await takeOver(database, line, begin);
    expect(progress).toEqual({ ...beginningAt(20), serial: 3, settled: [22] });
  });

  it('keep what is parked with the line, and forget what was delivered', async () => {
    const { database } = own.reads;
    const { epoch } = await takeOver(database, line, begin);
    const parked = {
      ...{ index: 11, lane: 'd1', eventId: 'e1', recordedAt: '2026-03-02T09:30:00.000Z' },
      ...{ serial: 1, attempts: 2, nextAt: 1_772_000_000_000, status: 400, error: 'answered 400' },
      isDead: false,
    };
    const write = (entry: typeof parked | undefined) =>
      writeLines(
        database,
        [
          {
            ...{ ...line, epoch, placed: 0, oldest: undefined },
            ...{ progress: beginningAt(12), parked: new Map([[11, entry]]) },
          },
        ],
        [],
      );
    const found = async () =>
      (
        await database.rows<{ index: number; attempts: number }>(
          'SELECT index, attempts FROM delivery_parked',
        )
      ).map(({ index, attempts }) => [index, attempts]);
    await write(parked);
    await write({ ...parked, attempts: 3 });
    expect(await found()).toEqual([[11, 3]]);
    await write(undefined);
    expect(await found()).toEqual([]);
  });

  it('sign with secrets that only the master key opens, and that can be destroyed', async () => {
    const { database } = own.reads;
    const secrets = new Secrets(database, new SecretBox('spec'));
    const made = await secrets.make('s-1', 'k-1');
    expect(await secrets.make('s-1', 'k-1')).toEqual(made);
    await secrets.make('s-1', 'k-2');
    const other = new Secrets(database, new SecretBox('other'));
    await expect(other.find('s-1', ['k-1'])).rejects.toThrow();
    await secrets.keepOnly('s-1', ['k-2']);
    expect(await secrets.find('s-1', ['k-1'])).toEqual([]);
    expect(await secrets.find('s-1', ['k-2'])).toHaveLength(1);
  });

  it('forget lines that have come to their end, with what was parked in them', async () => {
    const { database } = own.reads;
    const replay = { ...line, lineId: 's-1/r-1' };
    for (const each of [line, replay]) await takeOver(database, each, begin);
    await keepLines(database, ['s-1'], ['s-1']);
    const lines = () => database.rows<{ line_id: string }>('SELECT line_id FROM delivery_progress');
    expect(await lines()).toEqual([{ line_id: 's-1' }]);
    await keepLines(database, ['s-2'], []);
    expect(await lines()).toHaveLength(1);
    await keepLines(database, ['s-1'], []);
    expect(await lines()).toEqual([]);
  });
});
