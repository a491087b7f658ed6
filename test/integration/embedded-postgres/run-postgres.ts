import { startPostgres } from '@chancery/embedded-postgres';

/** A program that runs a Postgres until it is killed; says where it is as one line of JSON. */
const postgres = await startPostgres({ dataDir: process.argv[2] ?? '' });
console.log(JSON.stringify({ url: postgres.url, pid: postgres.pid }));
setInterval(() => undefined, 60_000);
