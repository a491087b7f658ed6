import { statSync } from 'node:fs';
import path from 'node:path';
import { startEventStore } from '@chancery/embedded-eventstore';
import { readSettings, runProgram } from '@chancery/program';
import { readServeOptions } from './serve-options.js';

/** Serves a folder until it is asked to end. */
await runProgram('eventstore', async (logger, metrics) => {
  const settings = readSettings('eventstore', process.env);
  const options = readServeOptions(process.argv.slice(2), settings);
  const store = await startEventStore(options);
  const { connectionString: address, limits } = store;
  metrics.figure({
    name: 'chancery_eventstore_subscriptions',
    help: 'Subscriptions that are open.',
    read: () => store.load.subscribers,
  });
  metrics.figure({
    name: 'chancery_eventstore_pending_bytes',
    help: 'Bytes of appends that the disk does not have yet.',
    read: () => store.load.pendingBytes,
  });
  metrics.figure({
    name: 'chancery_eventstore_file_bytes',
    help: 'Size of the file that holds the log.',
    read: () => statSync(path.join(options.dataDir, 'data.mdb')).size,
  });
  logger.info({ dataDir: options.dataDir, address, limits }, 'listening');
  return { close: () => store.stop() };
});
