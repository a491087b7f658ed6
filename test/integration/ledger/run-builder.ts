import { EventStore, noKeys, schemaTable } from '@chancery/event-store';
import { LedgerBuilder } from '@chancery/ledger';
import { Database, SecretBox } from '@chancery/read-store';

/** A process that numbers events until it is killed. */
const [address = '', url = '', masterKey = ''] = process.argv.slice(2);
const builder = new LedgerBuilder({
  store: new EventStore({ address, schemas: schemaTable(), vault: noKeys }),
  database: new Database({ url }),
  secrets: new SecretBox(masterKey),
});
await builder.run(new AbortController().signal);
