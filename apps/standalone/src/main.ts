import { Chancery } from './chancery.js';
import { Console } from './console.js';
import { readSettings } from './settings.js';

const chancery = new Chancery(readSettings(process.env), new Console());

let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (isStopping) return;
    isStopping = true;
    console.log('Stopping ...');
    void chancery.stop().then(() => process.exit(0));
  });

try {
  await chancery.start();
} catch (error) {
  if (!isStopping) {
    console.error(error instanceof Error ? error.message : error);
    await chancery.stop();
    process.exit(1);
  }
}
