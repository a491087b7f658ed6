import { startEventStore } from '@chancery/embedded-eventstore';
import { runProgram } from './run-program.js';
import { readServeOptions } from './serve-options.js';

/** Serves a folder until SIGTERM or SIGINT. */
await runProgram(async (args) => {
  const options = readServeOptions(args);
  const store = await startEventStore(options);
  console.log(`Event store of ${options.dataDir} listening at ${store.connectionString}`);
  console.log(`Limits: ${JSON.stringify(store.limits)}`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void store.stop());
});
