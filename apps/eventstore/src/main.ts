import { startEventStore } from '@chancery/embedded-eventstore';
import { runProgram } from './run-program.js';
import { readServeOptions } from './serve-options.js';

/** Serves a folder until SIGTERM or SIGINT, or until the process that started it is gone. */
await runProgram(async (args) => {
  const options = readServeOptions(args);
  const store = await startEventStore(options);
  const stop = async (): Promise<void> => {
    await store.stop();
    if (process.connected) process.disconnect();
  };
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const)
    process.once(event, () => void stop());
  console.log(`Event store of ${options.dataDir} listening at ${store.connectionString}`);
  console.log(`Limits: ${JSON.stringify(store.limits)}`);
  process.send?.('ready');
});
