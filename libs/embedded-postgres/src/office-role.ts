import pg from 'pg';

/** The role that may do everything. Only this library uses it, to prepare the server at each start. */
export const superuser = 'chancery';
/** The role of the programs: owner of the database and of all in it, and nothing more. */
export const officeRole = 'chancery_office';
/** The database of the programs. */
export const officeDatabase = 'chancery';

/**
 * Gives the programs a role that is no superuser, and the database that it owns. A server of an earlier version,
 * where the superuser owned everything, is brought to this.
 */
export const prepareOffice = async (
  urlOf: (database: string) => string,
  password: string,
): Promise<void> => {
  await withClient(urlOf('postgres'), async (client) => {
    await prepareRole(client, password);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [
      officeDatabase,
    ]);
    if (!rowCount) await client.query(`CREATE DATABASE ${officeDatabase}`);
    await client.query(`ALTER DATABASE ${officeDatabase} OWNER TO ${officeRole}`);
  });
  for (const database of ['template1', officeDatabase])
    await withClient(urlOf(database), async (client) => {
      await client.query(
        `GRANT EXECUTE ON FUNCTION pg_switch_wal(), pg_ls_waldir() TO ${officeRole}`,
      );
    });
  await withClient(urlOf(officeDatabase), async (client) => {
    await client.query(handOver);
  });
};

/** A checkpoint and a new segment of the write-ahead log are what erasing for good needs; neither reads anything. */
const prepareRole = async (client: pg.Client, password: string): Promise<void> => {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [officeRole]);
  await client.query(
    `${rowCount ? 'ALTER' : 'CREATE'} ROLE ${officeRole} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION ` +
      `PASSWORD ${client.escapeLiteral(password)}`,
  );
  await client.query(`GRANT pg_checkpoint TO ${officeRole}`);
};

/** Makes the office's role the owner of whatever the superuser owns outside the system's own schemas. */
const handOver = `DO $$ DECLARE command text; BEGIN
  FOR command IN
    SELECT format('ALTER SCHEMA %I OWNER TO ${officeRole}', nspname) FROM pg_namespace
    WHERE nspowner = '${superuser}'::regrole AND nspname !~ '^pg_' AND nspname <> 'information_schema'
    UNION ALL
    SELECT format('ALTER %s %s OWNER TO ${officeRole}', CASE relkind
      WHEN 'S' THEN 'SEQUENCE' WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'TABLE' END, oid::regclass)
    FROM pg_class WHERE relowner = '${superuser}'::regrole AND relkind IN ('r', 'p', 'v', 'm', 'S') AND oid >= 16384
      AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = pg_class.oid
        AND (deptype = 'e' OR relkind = 'S' AND deptype IN ('a', 'i')))
    UNION ALL
    SELECT format('ALTER ROUTINE %s OWNER TO ${officeRole}', oid::regprocedure) FROM pg_proc
    WHERE proowner = '${superuser}'::regrole AND oid >= 16384
      AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_proc'::regclass AND objid = pg_proc.oid AND deptype = 'e')
    UNION ALL
    SELECT format('ALTER TYPE %s OWNER TO ${officeRole}', oid::regtype) FROM pg_type
    WHERE typowner = '${superuser}'::regrole AND oid >= 16384 AND typtype IN ('e', 'd', 'r')
  LOOP EXECUTE command; END LOOP;
END $$`;

const withClient = async (
  url: string,
  work: (client: pg.Client) => Promise<void>,
): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
};
