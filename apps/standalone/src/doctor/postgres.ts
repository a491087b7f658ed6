import { judgeMasterKey, schemaState, type Database, type SchemaState } from '@chancery/read-store';
import { judgeClock } from './clock.js';
import { fault, remark, well, type Finding } from './finding.js';

const about = 'Postgres';

interface Server {
  readonly version: string;
  readonly isReadOnly: boolean;
  /** Its clock, in seconds since 1970. */
  readonly seconds: number;
}

/** The server itself: its version, whether it takes writes, its clock, the schema. */
export const examinePostgres = async (database: Database): Promise<readonly Finding[]> => {
  const [server] = await database.query<Server>(
    `SELECT current_setting('server_version') AS version,
       pg_is_in_recovery() OR current_setting('default_transaction_read_only') = 'on' AS is_read_only,
       extract(epoch FROM clock_timestamp())::float8 AS seconds`,
  );
  if (!server) return [];
  return [
    server.isReadOnly
      ? fault(about, 'It takes no writes.', 'Set DATABASE_URL to the primary server.')
      : well(about, `It answers, version ${server.version}.`),
    judgeClock('Postgres', server.seconds - Date.now() / 1_000),
    judgeSchema(await schemaState(database)),
  ];
};

export const judgeSchema = ({ isMade, missing, unknown }: SchemaState): Finding => {
  const schema = 'Schema';
  if (!isMade) return well(schema, 'Not made yet. The first start makes it.');
  if (unknown.length > 0)
    return fault(
      schema,
      `It is of a later version of Chancery (${unknown.join(', ')}).`,
      'Start that version, or restore the backup from before the upgrade.',
    );
  if (missing.length > 0)
    return remark(
      schema,
      `It lacks ${missing.join(', ')}.`,
      'The next start of the projector adds it.',
    );
  return well(schema, 'As this version of Chancery needs it.');
};

/** Whether the master key is that of this database. `text` is the key, if there is one. */
export const examineKey = async (
  database: Database,
  text: string | undefined,
): Promise<readonly Finding[]> => {
  const key = 'Master key';
  switch (await judgeMasterKey(database, text)) {
    case 'right':
      return [well(key, 'It opens the keys of parties.')];
    case 'new':
      return [well(key, 'No key of a party has been kept yet.')];
    case 'wrong':
      return [
        fault(
          key,
          'It was made for another store.',
          'Put the right one in CHANCERY_MASTER_KEY or master.key.',
        ),
      ];
    case 'missing':
      return [
        fault(
          key,
          'The database holds keys of parties, and there is no master key.',
          'Put it back in CHANCERY_MASTER_KEY or master.key.',
        ),
      ];
  }
};
