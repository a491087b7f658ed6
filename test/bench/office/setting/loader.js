/** Puts documents into the log of a running office as fast as the log takes them, and waits for the rows. */
import { setTimeout as sleep } from 'node:timers/promises';
import { documents } from '@chancery/documents';
import { deriveId, EventStore, schemaTable } from '@chancery/event-store';
import { Database, PostgresKeyVault, ReadStore } from '@chancery/read-store';
import { registers } from '@chancery/registers';
import { indexNames } from '../../../../libs/read-store/dist/tables/ddl.js';
import { Generations } from '../../../../libs/read-store/dist/tables/generations.js';
import { RegisterBook } from './register-book.js';
import { shapes } from './shapes.js';
import { arrivalOf, decided, longStory, orderedStory, storyOf } from './story.js';

const appendsAtOnce = 128;
const partyMemoryMs = 600_000;

export class Loader {
  constructor({ eventStoreUrl, databaseUrl, masterKey }) {
    const database = new Database({ url: databaseUrl });
    this.reads = new ReadStore(database);
    this.generations = new Generations(database);
    this.events = new EventStore({
      address: eventStoreUrl,
      schemas: schemaTable(documents.schemas, registers.schemas),
      vault: new PostgresKeyVault(database, masterKey, { cacheMs: partyMemoryMs }),
    });
  }

  /** Documents on real-shaped ways; gives their ids. The name of the run keeps them apart from others. */
  async documents(run, count, onProgress) {
    const ways = await shapes();
    return this.each({ run, count, onProgress }, (number, entry) =>
      storyOf(number, { shape: ways[number % ways.length], seed: 1, entry }),
    );
  }

  /**
   * Documents that lie registered in the registry, or wait there for their number. Their numbers are not
   * entered in the register, so that the reactor has nothing to look after while others are measured.
   */
  arrivals(run, count, { isRegistered = true } = {}) {
    return this.each({ run, count, isEntered: false }, (number, entry) => {
      const story = storyOf(number, { shape: [0, 0], seed: 2, entry });
      return isRegistered ? firstOf(story, 2) : firstOf(story, 1);
    });
  }

  /** One document with this many events. */
  async longDocument(run, events) {
    const [documentId] = await this.each({ run, count: 1 }, (number, entry) =>
      longStory(number, { events, entry }),
    );
    return documentId;
  }

  /** One document on which so many are at work, with so many events. */
  async orderedDocument(run, { executors, events }) {
    const [documentId] = await this.each({ run, count: 1 }, (number, entry) =>
      orderedStory(number, { executors, events, entry }),
    );
    return documentId;
  }

  async each({ run, count, isEntered = true, onProgress = () => undefined }, tell) {
    const book = new RegisterBook(run);
    const ids = Array.from({ length: count }, (_, number) =>
      deriveId('bench', run, String(number)),
    );
    await inParallel(appendsAtOnce, ids, async (documentId, number) => {
      const begin = arrivalOf(number);
      const story = tell(number, () => book.enter(documentId, begin));
      await this.append(`document-${documentId}`, decided(documentId, story, begin));
      onProgress(1);
    });
    if (isEntered)
      for (const { stream, events } of book.appends()) await this.append(stream, events);
    return ids;
  }

  append(stream, events) {
    const commandId = deriveId('bench command', stream);
    const recorded = events.map(({ event, by }, index) => ({
      ...event,
      id: deriveId('bench event', stream, String(event.data.sequence ?? 0), String(index)),
      metadata: {
        $correlationId: commandId,
        $causationId: commandId,
        commandId: deriveId(
          'bench command',
          stream,
          String(event.data.sequence ?? 0),
          String(index),
        ),
        actor: { kind: by.kind, id: by.id },
        authorityId: by.authorityId,
        unitId: by.actingUnitId,
        occurredAt: event.data.at,
      },
    }));
    return this.events.append(stream, recorded, 'any');
  }

  /** Resolves when all rows hold what the log holds now; told how much is missing meanwhile, from 0 to 1. */
  async caughtUp(onProgress = () => undefined) {
    const { position: head = -1n } = (await this.events.head()) ?? {};
    const begin = lowest(await this.reads.positions());
    for (;;) {
      const reached = lowest(await this.reads.positions());
      onProgress(Number(reached - begin) / Math.max(1, Number(head - begin)));
      if (reached >= head) return;
      await sleep(50);
    }
  }

  /** Whoever leads the read models next fills them first and makes the indexes then. */
  async dropIndexes() {
    const live = (await this.generations.list()).filter(({ state }) => state === 'live');
    const names = live.flatMap(({ tables, number }) => indexNames(tables, number));
    const quoted = names.map((name) => `"${name}"`);
    await this.reads.database.rows(`DROP INDEX IF EXISTS ${quoted.join()}`);
  }

  /** Resolves when these indexes are there again. */
  async indexed() {
    const isToBeFilled = async () => {
      const all = await this.generations.list();
      const each = await Promise.all(all.map((one) => this.generations.isToBeFilled(one)));
      return each.includes(true);
    };
    while (await isToBeFilled()) await sleep(1_000);
  }

  /** Statistics as they are in a database that has had its time. */
  async settle() {
    await this.reads.database.rows('VACUUM (ANALYZE)', []);
  }

  async close() {
    await this.events.close();
    await this.reads.close();
  }
}

const lowest = (positions) => [...positions.values()].reduce((a, b) => (a < b ? a : b), 2n ** 62n);

const firstOf = (story, count) => Array.from({ length: count }, () => story.next().value);

async function inParallel(width, items, work) {
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const index = next++;
      await work(items[index], index);
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
}
