import { randomUUID } from 'node:crypto';
import { contexts, projectionsOf } from '@chancery/contexts';
import { fact } from '@chancery/documents/examples';
import type { Projection, RowChange } from '@chancery/kernel';
import { Projector } from '@chancery/read-store';
import { eventually } from '@chancery/testing';
import { Stores, type SpecStores } from '../read-store/stores.js';

const current = projectionsOf(contexts).filter(({ group }) => group === 'documents');

const received = (change: 'upsert', documentId: string): RowChange => ({
  ...{ kind: change, table: 'work_item', key: { documentId, itemId: 'custody' } },
  set: { unitId: 'riverside.registry', due: null, kind: 'registration' },
});

/** The queues as an earlier version kept them: by document, in the order of the office's own term. */
const former: Projection = {
  ...{ name: 'work_item', version: 3, group: 'documents', withheld: 'document' },
  tables: [
    {
      name: 'work_item',
      key: ['documentId', 'itemId'],
      columns: {
        ...{ documentId: 'text', itemId: 'text', unitId: 'text', kind: 'text' },
        due: 'timestamptz',
      },
      past: { into: 'work_item_past' },
    },
  ],
  on: {
    DocumentReceived: ({ data }) => [
      received('upsert', (data as { readonly documentId: string }).documentId),
    ],
  },
};
const before = current.map((projection) => (projection.name === 'work_item' ? former : projection));

const tell = async ({ events }: SpecStores, count: number): Promise<bigint> => {
  let reached = -1n;
  for (let n = 0; n < count; n++) {
    const documentId = randomUUID();
    const event = fact('DocumentReceived', { documentId });
    const metadata = {
      ...{ $correlationId: 'c', $causationId: 'c', commandId: 'c', schemaVersion: 1 },
      ...{
        actor: { kind: 'service' as const, id: 'spec' },
        authorityId: 'riverside',
        unitId: 'riverside',
      },
      occurredAt: event.data.at,
    } as const;
    const { position } = await events.append(
      `document-${documentId}`,
      [{ ...event, id: randomUUID(), metadata }],
      'any',
    );
    reached = position;
  }
  return reached;
};

describe('an office of the version before', () => {
  let stores: Stores;
  beforeAll(async () => (stores = await Stores.start()), 120_000);
  afterAll(() => stores?.stop());

  it('keeps its queue until the new one is filled beside it, with the same items under their new key', async () => {
    const own = await stores.fresh();
    const start = (projections: readonly Projection[]): Projector => {
      const { database } = own.reads;
      const projector = new Projector({ database, source: own.events, projections });
      projector.start();
      return projector;
    };
    const old = start(before);
    await old.prepared;
    await own.reads.waitFor('documents', await tell(own, 20), 30_000);
    const items = await own.reads.query('select document_id from work_item order by 1');
    expect(items).toHaveLength(20);
    await old.stop();

    const upgraded = start(current);
    own.atEnd.push(() => upgraded.stop());
    const moved = (): Promise<object[]> =>
      own.reads.query(
        'select document_id from work_item where subject_id = document_id and nearest is not distinct from due order by 1',
      );
    await eventually(async () => expect(await moved()).toEqual(items), 60_000);
    await own.reads.waitFor('documents', await tell(own, 1), 30_000);
    expect(await moved()).toHaveLength(21);
    expect(
      await own.reads.query(
        `select generation, state from projection_generation
         where group_name = 'documents' and state = 'live'`,
      ),
    ).toEqual([{ generation: 2, state: 'live' }]);
  }, 180_000);
});
