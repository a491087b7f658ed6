import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startEventStore, type RunningEventStore } from '@chancery/embedded-eventstore';
import {
  CommandRunner,
  EventStore,
  IdempotencyKeyReused,
  schemaTable,
  StaleRevision,
  type Delivery,
  type NewEvent,
} from '@chancery/event-store';
import type { CommandContext } from '@chancery/kernel';
import {
  ann,
  at,
  Count,
  CounterNotFound,
  counterStream,
  Greet,
  hiddenFrom,
  LimitReached,
  longCounter,
  program,
  schemas,
} from './counter.js';
import { vaultInMemory } from './vault.js';

describe('the door to the event store', () => {
  let folder: string;
  let server: RunningEventStore;
  const vault = vaultInMemory();
  const opened: EventStore[] = [];

  const listen = () =>
    startEventStore({
      dataDir: path.join(folder, 'log'),
      listen: { unix: path.join(folder, 's.sock') },
    });
  const open = (): EventStore => {
    const store = new EventStore({ address: server.target, schemas: schemaTable(schemas), vault });
    opened.push(store);
    return store;
  };
  const context = (
    commandId: string = randomUUID(),
    more: Partial<CommandContext> = {},
  ): CommandContext => ({
    commandId,
    correlationId: commandId,
    ...more,
  });
  const count = (by: number, about = context()) => new Count({ by, at }, ann, about);

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'chancery-door-'));
    server = await listen();
  });
  afterAll(async () => {
    await Promise.all(opened.map((store) => store.close()));
    await server.stop();
    await rm(folder, { recursive: true });
  });

  const eventsOf = async (store: EventStore, id: string) => {
    const events = [];
    for await (const event of store.readStream(`counter-${id}`)) events.push(event);
    return events;
  };

  it('records who, where and when with every event', async () => {
    const store = open();
    const id = randomUUID();
    const { revision, position } = await new CommandRunner(store).run(
      counterStream,
      id,
      count(2, context('c-1')),
    );
    const [event] = await eventsOf(store, id);
    expect(revision).toBe(0);
    expect(event).toMatchObject({
      type: 'Counted',
      data: { by: 2, at },
      stream: `counter-${id}`,
      revision: 0,
      position,
      metadata: {
        $correlationId: 'c-1',
        $causationId: 'c-1',
        commandId: 'c-1',
        actor: { kind: 'officer', id: 'riverside.ann' },
        authorityId: 'riverside',
        unitId: 'riverside.registry',
        occurredAt: at,
        schemaVersion: 2,
      },
    });
  });

  it('answers a repeated command with the first answer, also from a new process', async () => {
    const id = randomUUID();
    const command = count(5);
    const first = await new CommandRunner(open()).run(counterStream, id, command);
    await new CommandRunner(open()).run(counterStream, id, count(1));
    const again = await new CommandRunner(open()).run(counterStream, id, command);
    expect(again).toMatchObject({
      repeated: true,
      revision: first.revision,
      position: first.position,
      state: { total: 5 },
    });
    expect(await eventsOf(open(), id)).toHaveLength(2);
  });

  it('answers a repeated command with the current state where streams are long', async () => {
    const type = { ...counterStream, long: longCounter };
    const id = randomUUID();
    const runner = new CommandRunner(open());
    const command = count(5);
    await runner.run(type, id, command);
    await runner.run(type, id, count(1));
    expect(await runner.run(type, id, command)).toMatchObject({ revision: 0, state: { total: 6 } });
  });

  it('tells whom the stream does not admit neither its revision nor an earlier answer', async () => {
    const id = randomUUID();
    const here = new CommandRunner(open());
    const mine = count(1);
    await here.run(counterStream, id, mine);
    await new CommandRunner(open()).run(
      counterStream,
      id,
      new Count({ by: hiddenFrom, at }, program, context()),
    );
    for (const runner of [here, new CommandRunner(open())]) {
      const guessed = count(1, context(undefined, { expectedRevision: 9 }));
      await expect(runner.run(counterStream, id, guessed)).rejects.toThrow(CounterNotFound);
      await expect(runner.run(counterStream, id, mine)).rejects.toThrow(CounterNotFound);
    }
  });

  it('looks up what a command needs only for whom the stream admits, and not for a repetition', async () => {
    const id = randomUUID();
    const runner = new CommandRunner(open());
    let lookUps = 0;
    const looking = (command: Count) => () => {
      lookUps += 1;
      return Promise.resolve(new Count({ by: 7, at }, command.by, command.context));
    };
    const command = count(1);
    await runner.run(counterStream, id, command, looking(command));
    const again = await runner.run(counterStream, id, command, looking(command));
    expect([lookUps, again.repeated, again.state]).toEqual([1, true, { total: 7 }]);

    await new CommandRunner(open()).run(
      counterStream,
      id,
      new Count({ by: hiddenFrom, at }, program, context()),
    );
    const cold = new CommandRunner(open());
    await expect(cold.run(counterStream, id, count(1), looking(command))).rejects.toThrow(
      CounterNotFound,
    );
    expect(lookUps).toBe(1);
  });

  it('refuses a command id that comes again for something else', async () => {
    const runner = new CommandRunner(open());
    const id = randomUUID();
    await runner.run(counterStream, id, count(1, context('same', { digest: 'one' })));
    const other = runner.run(counterStream, id, count(2, context('same', { digest: 'two' })));
    await expect(other).rejects.toThrow(IdempotencyKeyReused);
  });

  it('takes twins that come at the same moment for one', async () => {
    const runner = new CommandRunner(open());
    const id = randomUUID();
    const command = count(3);
    await Promise.all([1, 2, 3].map(() => runner.run(counterStream, id, command)));
    expect((await runner.load(counterStream, id)).state).toEqual({ total: 3 });
  });

  it('lets hundreds at one stream win, of several processes, and counts each once', async () => {
    const runners = [new CommandRunner(open()), new CommandRunner(open())];
    const id = randomUUID();
    const all = Array.from({ length: 400 }, async (_, i) =>
      runners[i % 2]?.run(counterStream, id, count(1)),
    );
    const settled = await Promise.allSettled(all);
    const lost = settled.filter((one) => one.status === 'rejected');
    expect(lost).toEqual([]);
    expect((await runners[0]?.load(counterStream, id))?.state).toEqual({ total: 400 });
  });

  it('refuses by the current state, never by a remembered one', async () => {
    const [here, elsewhere] = [new CommandRunner(open()), new CommandRunner(open())];
    const id = randomUUID();
    await here.run(counterStream, id, count(1_000));
    await elsewhere.run(counterStream, id, count(-500));
    const outcome = await here.run(counterStream, id, count(400));
    expect(outcome.state).toEqual({ total: 900 });
    await expect(here.run(counterStream, id, count(400))).rejects.toThrow(LimitReached);
  });

  it('shows a stream as it was a moment ago to who is content with that, and what was recorded here at once', async () => {
    const [here, elsewhere] = [new CommandRunner(open()), new CommandRunner(open())];
    const id = randomUUID();
    const content = { maxAgeMs: 60_000 };
    await elsewhere.run(counterStream, id, count(1));
    expect((await here.load(counterStream, id, content)).state).toEqual({ total: 1 });
    await elsewhere.run(counterStream, id, count(2));
    expect((await here.load(counterStream, id, content)).state).toEqual({ total: 1 });
    expect((await here.load(counterStream, id)).state).toEqual({ total: 3 });
    await here.run(counterStream, id, count(4));
    expect((await here.load(counterStream, id, content)).state).toEqual({ total: 7 });
  });

  it('holds a caller to the revision that they have seen', async () => {
    const runner = new CommandRunner(open());
    const id = randomUUID();
    await runner.run(counterStream, id, count(1));
    await runner.run(counterStream, id, count(1, context(undefined, { expectedRevision: 0 })));
    const stale = runner.run(
      counterStream,
      id,
      count(1, context(undefined, { expectedRevision: 0 })),
    );
    await expect(stale).rejects.toThrow(StaleRevision);
  });

  it('appends nothing where nothing is new', async () => {
    const runner = new CommandRunner(open());
    const id = randomUUID();
    expect(await runner.run(counterStream, id, count(0))).toMatchObject({
      revision: -1,
      events: [],
    });
  });

  it('seals a party in the log, opens it for a reader, and reads [erased] once its key is gone', async () => {
    const store = open();
    const id = randomUUID();
    const party = { partyId: randomUUID(), name: 'Ann Appleby' };
    await new CommandRunner(store).run(
      counterStream,
      id,
      new Greet({ party, authorityId: 'riverside', at }, ann, context()),
    );

    const sealed = [];
    for await (const event of store.readStream(`counter-${id}`, { sealed: true }))
      sealed.push(event.data);
    expect(JSON.stringify(sealed)).not.toContain('Appleby');
    expect((await eventsOf(store, id))[0]?.data).toEqual({ party, authorityId: 'riverside', at });

    vault.destroy({ authorityId: 'riverside', partyId: party.partyId });
    expect((await eventsOf(store, id))[0]?.data).toEqual({
      party: { partyId: party.partyId, name: '[erased]' },
      authorityId: 'riverside',
      at,
    });
  });

  it('brings an event of an earlier shape up to date', async () => {
    const old = new EventStore({ address: server.target, schemas: schemaTable(), vault });
    opened.push(old);
    const id = randomUUID();
    await old.append(`counter-${id}`, [event('Counted', { amount: 7, at })], -1);
    expect((await new CommandRunner(open()).load(counterStream, id)).state).toEqual({ total: 7 });
  });

  it('delivers what cannot be brought up to date as it stands, and says why', async () => {
    const failing = {
      Counted: {
        type: 'Counted',
        version: 2,
        summary: 'Something was counted.',
        upcast: {
          1: () => {
            throw new Error('no such amount');
          },
        },
        example: { by: 1 },
      },
    };
    const store = new EventStore({
      address: server.target,
      schemas: schemaTable(failing),
      vault,
    });
    opened.push(store);
    const after = await store.head();
    const old = new EventStore({ address: server.target, schemas: schemaTable(), vault });
    opened.push(old);
    const id = randomUUID();
    await old.append(`counter-${id}`, [event('Counted', { amount: 7 }), event('Other', {})], -1);
    const stop = new AbortController();
    const seen: object[] = [];
    for await (const delivery of store.subscribe({ after, signal: stop.signal })) {
      if (delivery.kind === 'event') seen.push(delivery.event);
      if (seen.length === 2) stop.abort();
    }
    expect(seen[0]).toMatchObject({
      data: { amount: 7 },
      unreadable: 'Not brought up to date: Error: no such amount',
    });
    expect(seen[1]).not.toHaveProperty('unreadable');
  });

  it('delivers every event once, in order, through restarts of the server', async () => {
    const store = open();
    const runner = new CommandRunner(store);
    const id = randomUUID();
    const stop = new AbortController();
    const seen: number[] = [];
    let breaks = 0;
    const after = await store.head();
    const watching = (async () => {
      const subscription = store.subscribe({ after, signal: stop.signal, onBreak: () => breaks++ });
      for await (const delivery of subscription) {
        if (delivery.kind === 'event' && delivery.event.stream === `counter-${id}`)
          seen.push(delivery.event.revision);
        if (seen.length === 30) stop.abort();
      }
    })();
    for (let round = 0; round < 3; round++) {
      await Promise.all(Array.from({ length: 10 }, () => runner.run(counterStream, id, count(1))));
      await server.stop();
      server = await listen();
    }
    await watching;
    expect(seen).toEqual(Array.from({ length: 30 }, (_, revision) => revision));
    expect(breaks).toBeGreaterThan(0);
  });

  it('leaves out, if asked, all but some types', async () => {
    const store = open();
    const after = await store.head();
    const stream = `counter-${randomUUID()}`;
    const types = ['Counted', 'Greeted', 'Counted', 'Other'];
    await store.append(
      stream,
      types.map((type) => event(type, { by: 1, at })),
      -1,
    );
    const stop = new AbortController();
    const seen: string[] = [];
    const wanted = ['Greeted', 'Other'];
    for await (const delivery of store.subscribe({ after, types: wanted, signal: stop.signal })) {
      if (delivery.kind === 'event') seen.push(delivery.event.type);
      if (delivery.kind === 'caught-up') stop.abort();
    }
    expect(seen).toEqual(wanted);
  });

  it('announces checkpoints and being caught up only behind what it has delivered', async () => {
    const store = open();
    const stream = `counter-${randomUUID()}`;
    const events = Array.from({ length: 3_000 }, (_, by) => event('Counted', { by, at }));
    const { position } = await store.append(stream, events, -1);
    const stop = new AbortController();
    const deliveries: Delivery[] = [];
    for await (const delivery of store.subscribe({ signal: stop.signal })) {
      deliveries.push(delivery);
      if (delivery.kind === 'caught-up') stop.abort();
    }
    let last = -1n;
    for (const delivery of deliveries) {
      if (delivery.kind === 'caught-up') continue;
      const here = delivery.kind === 'event' ? delivery.event.position : delivery.position;
      expect(here >= last).toBe(true);
      last = here;
    }
    expect(last >= position).toBe(true);
    expect(deliveries.filter(({ kind }) => kind === 'event').length).toBeGreaterThanOrEqual(3_000);
  });
});

const event = (type: string, data: object): NewEvent => ({
  type,
  data,
  id: randomUUID(),
  metadata: {
    $correlationId: 'c',
    $causationId: 'c',
    commandId: randomUUID(),
    actor: { kind: 'service', id: 'test' },
    authorityId: 'riverside',
    occurredAt: at,
  },
});
