import { startEventStore } from '@chancery/embedded-eventstore';
import { readArguments } from './arguments.js';

const options = readArguments(process.argv.slice(2));
try {
  const store = await startEventStore(options);
  console.log(`Event store of ${options.dataDir} listening at ${store.connectionString}`);
  const stop = async (): Promise<void> => {
    await store.stop();
    if (process.connected) process.disconnect();
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const)
    process.once(signal, () => void stop());
  process.send?.('ready');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
