import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contexts, projectionsOf, schemasOf } from '@chancery/contexts';
import type { Projection, Recorded, RowChange } from '@chancery/kernel';

/** Hashes of the rows that each version of a projection makes of the example of each event. */
const hashesFile = path.resolve(import.meta.dirname, 'projection-rows.json');
const known = JSON.parse(readFileSync(hashesFile, 'utf8')) as Readonly<Record<string, string>>;
const projections = projectionsOf(contexts);

const schemas = Object.assign({}, ...schemasOf(contexts)) as Record<string, { example: object }>;
const examples = Object.entries(schemas).map(([type, { example: data }]): Recorded => ({
  type,
  data,
  id: `event-${type}`,
  stream: 'document-3f0c1d5e-8a52-4b7e-9c43-0a6d2f7b1e90',
  revision: 0,
  position: 0n,
  recordedAt: '2026-03-02T10:00:00.000Z',
  metadata: {
    $correlationId: 'c',
    $causationId: 'c',
    commandId: 'c',
    actor: { kind: 'officer', id: 'riverside.bob' },
    authorityId: 'riverside',
    unitId: 'riverside.permits',
    occurredAt: '2026-03-02T10:00:00.000Z',
    schemaVersion: 1,
  },
}));

const changesOf = ({ on }: Projection): readonly RowChange[] =>
  examples.flatMap((event) => on[event.type]?.(event) ?? []);

const writtenIn = (table: string, changes: readonly RowChange[]): ReadonlySet<string> =>
  new Set(
    changes
      .filter((change) => change.table === table)
      .flatMap((change) => [
        ...Object.keys(change.key),
        ...(change.kind === 'remove' ? [] : Object.keys(change.set)),
      ]),
  );

const hashOf = (changes: readonly RowChange[]): string =>
  createHash('sha256').update(JSON.stringify(changes)).digest('hex').slice(0, 16);

describe('a projection', () => {
  it.each(projections)('$name writes every column of its tables', (projection) => {
    const changes = changesOf(projection);
    const unwritten = projection.tables
      .filter(({ madeFrom }) => !madeFrom)
      .flatMap(({ name, columns }) => {
        const written = writtenIn(name, changes);
        return Object.keys(columns)
          .filter((column) => !written.has(column))
          .map((column) => `${name}.${column}`);
      });
    expect(unwritten).toEqual([]);
  });

  /** To add an event to a projection, add its line. To change a line, raise the version of the projection. */
  it('makes other rows of an event only under a new version', () => {
    const hashes = projections.flatMap(({ name, version, on }) =>
      examples.flatMap((event) => {
        const changes = on[event.type]?.(event);
        return changes ? [[`${name}@${version} ${event.type}`, hashOf(changes)]] : [];
      }),
    );
    expect(Object.fromEntries(hashes)).toEqual(known);
  });
});
