import type { QueryConfig } from 'pg';
import { categoryOf } from '@chancery/kernel';
import { physical, sqlName } from '../names.js';
import type { Group } from '../tables/definition.js';
import type { Generation } from '../tables/generation.js';

/** A group's projections, and the tables that one generation of them writes. */
interface Target {
  readonly group: Pick<Group, 'withheld'>;
  readonly generation: Pick<Generation, 'tables' | 'number'>;
}

/** Whether the rows of this stream are withheld while one of its events is parked. */
export const isWithheld = ({ withheld }: Pick<Group, 'withheld'>, stream: string): boolean =>
  withheld.has(categoryOf(stream));

/** Takes the rows of those streams out of all tables whose rows are withheld. They come back when the stream is replayed. */
export const withholding = (
  { group, generation: { tables, number } }: Target,
  streams: readonly string[],
): QueryConfig[] =>
  [...group.withheld].flatMap((category) => {
    const ids = streams
      .filter((stream) => categoryOf(stream) === category)
      .map((stream) => stream.slice(category.length + 1));
    if (ids.length === 0) return [];
    return tables.flatMap(({ name, key: [first] }) =>
      first === `${category}Id` || first === 'subjectId'
        ? [
            {
              text: `DELETE FROM ${physical(name, number)} WHERE ${sqlName(first)} = ANY ($1)`,
              values: [ids],
            },
          ]
        : [],
    );
  });
