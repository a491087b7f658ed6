import type { Client } from 'pg';

/**
 * Removes from the write-ahead log what was written before now. A checkpoint ends the need for the segments before
 * it: Postgres deletes them or keeps them for later, with their content. Each of those is then filled: a switch
 * of segments pads the rest of one with zeros. Archives of the log and standbys keep theirs.
 */
export const overwriteWal = async (client: Client): Promise<void> => {
  await client.query('SELECT pg_switch_wal()');
  await client.query('CHECKPOINT');
  for (let left = await recycled(client); left >= 0; left--) {
    await client.query(`SELECT pg_logical_emit_message(false, 'chancery', 'overwrite')`);
    await client.query('SELECT pg_switch_wal()');
  }
  await client.query('CHECKPOINT');
};

/** Segments that wait to be used: their names come after that of the one in use. */
const recycled = async (client: Client): Promise<number> => {
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM pg_ls_waldir()
     WHERE name ~ '^[0-9A-F]{24}$' AND name > pg_walfile_name(pg_current_wal_lsn())`,
  );
  return rows[0]?.count ?? 0;
};
