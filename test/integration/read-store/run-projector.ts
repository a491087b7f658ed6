import { EventStore, noKeys, schemaTable } from '@chancery/event-store';
import { Database, Projector } from '@chancery/read-store';
import { deskProjections } from './desk.js';

/** A program that runs the projections of the desk until it is killed. */
const [address = '', url = ''] = process.argv.slice(2);
const projector = new Projector({
  database: new Database({ url }),
  source: new EventStore({ address, schemas: schemaTable({}), vault: noKeys }),
  projections: deskProjections(),
  lanes: 2,
  limits: { events: 100, linger: 1 },
});
projector.start();
await projector.prepared;
console.log('running');
