/** The projector as it is run, and how fast it is. */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { contexts, projectionsOf } from '@chancery/contexts';
import { projectorMemory } from '../../../apps/standalone/dist/office.js';
import { indexNames } from '../../../libs/read-store/dist/tables/ddl.js';
import { groupsOf } from '../../../libs/read-store/dist/tables/definition.js';
import { startProgram } from './office.js';

export const startProjector = ({ eventStoreUrl, databaseUrl }, lanes = 1) =>
  startProgram('../../../apps/projector/dist/main.js', [], {
    env: {
      EVENTSTORE_URL: eventStoreUrl,
      DATABASE_URL: databaseUrl,
      PROJECTOR_LANES: String(lanes),
    },
    nodeArgs: projectorMemory,
  });

export async function withDatabase({ databaseUrl }, work) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const positionSql = `SELECT min(position)::float8 AS position FROM projection_checkpoint
  JOIN projection_generation USING (group_name, generation) WHERE state = $1`;

const indexesSql = `SELECT count(*)::int AS count FROM pg_indexes WHERE indexname = ANY($1)`;

const indexes = groupsOf(projectionsOf(contexts)).flatMap(({ tables }) => indexNames(tables, 1));

/** Events per second from the first batch to the last index, all read models. */
export const catchUp = (office, { count, head }) =>
  withDatabase(office, async (client) => {
    let first;
    for (;;) {
      const { rows } = await client.query(positionSql, ['live']).catch(() => ({ rows: [] }));
      const position = rows[0]?.position ?? -1;
      if (position > 0) first ??= { at: performance.now(), position };
      if (first && position >= Number(head) && (await isIndexed(client))) {
        const seconds = (performance.now() - first.at) / 1_000;
        return (count * (1 - first.position / Number(head))) / seconds;
      }
      await sleep(10);
    }
  });

const isIndexed = async (client) => {
  const { rows } = await client.query(indexesSql, [indexes]);
  return rows[0].count === indexes.length;
};

/** Seconds from the request to the swap, with the projector's memory (MB) along the way. */
export const rebuild = (office, program) =>
  withDatabase(office, async (client) => {
    const begun = performance.now();
    const { rows } = await client.query(
      `INSERT INTO projection_request (group_name, action, requested_by)
       VALUES ('documents', 'rebuild', 'bench') RETURNING id`,
    );
    const memory = [];
    for (;;) {
      memory.push(program.memory());
      const { rows: state } = await client.query(
        `SELECT r.done_at IS NOT NULL AND NOT EXISTS (SELECT FROM projection_generation
           WHERE state = 'building') AS "isOver" FROM projection_request r WHERE id = $1`,
        [rows[0].id],
      );
      if (state[0].isOver) return { seconds: (performance.now() - begun) / 1_000, memory };
      await sleep(100);
    }
  });

/** Throws the read models away, so that the next projector begins at the beginning. */
export const forget = (office) =>
  withDatabase(office, async (client) => {
    await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  });
