/** A process that numbers the events of a log until it is killed: `build.js EVENT_STORE DATABASE`. */
import { EventStore, noKeys, schemaTable } from '@chancery/event-store';
import { LedgerBuilder } from '@chancery/ledger';
import { Database, SecretBox } from '@chancery/read-store';

const [address, url, masterKey] = process.argv.slice(2);
process.on('disconnect', () => process.exit());
const builder = new LedgerBuilder({
  store: new EventStore({ address, schemas: schemaTable(), vault: noKeys }),
  database: new Database({ url }),
  secrets: new SecretBox(masterKey),
});
console.log('building');
await builder.run(new AbortController().signal);
