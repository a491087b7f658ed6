import { startEventStore } from '@chancery/embedded-eventstore';
import { readSettings, runProgram } from '@chancery/program';
import { readServeOptions } from './serve-options.js';

/** Serves a folder until it is asked to end. */
await runProgram('eventstore', async (logger) => {
  const settings = readSettings('eventstore', process.env);
  const options = readServeOptions(process.argv.slice(2), settings);
  const store = await startEventStore(options);
  const { connectionString: address, limits } = store;
  logger.info({ dataDir: options.dataDir, address, limits }, 'listening');
  return { close: () => store.stop() };
});
