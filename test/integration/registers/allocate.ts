import { CommandRunner, deriveId, noKeys, schemaTable } from '@chancery/event-store';
import { Database, PostgresSnapshots } from '@chancery/read-store';
import { AllocateNumber, numberHeld, registers, registerStream } from '@chancery/registers';
import { service } from '@chancery/registers/examples';
import { CountedStore } from './counted-store.js';

/**
 * A registrar in a process of its own: asks numbers for documents, many at once, until it is killed. With the address
 * of a Postgres it keeps snapshots there. With `TELL_TRIES` it says in the end how many tries an append took at most.
 */
const [address = '', registerId = '', ...documentIds] = process.argv.slice(2);
const store = new CountedStore({ address, schemas: schemaTable(registers.schemas), vault: noKeys });
const { SNAPSHOTS_URL: url } = process.env;
const database = url === undefined ? undefined : new Database({ url });
const runner = new CommandRunner(
  store,
  database ? { snapshots: new PostgresSnapshots(database) } : {},
);

const allocate = async (documentId: string): Promise<void> => {
  const commandId = deriveId('allocate', documentId);
  const at = new Date().toISOString();
  const command = new AllocateNumber({ registerId, documentId, at }, service, {
    commandId,
    correlationId: commandId,
  });
  const { state } = await runner.run(registerStream, registerId, command);
  console.log(`${documentId} ${String(numberHeld(state, documentId)?.sequence)}`);
};

const waiting = [...documentIds];
const work = async (): Promise<void> => {
  for (let next = waiting.shift(); next; next = waiting.shift()) await allocate(next);
};
await Promise.all(Array.from({ length: 16 }, work));
if (process.env['TELL_TRIES']) console.log(`tries ${String(store.mostTries)}`);
await store.close();
await database?.close();
