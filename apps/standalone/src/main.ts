import { sentenceOf, survivePrinting, unknownSettings } from '@chancery/program';
import { Chancery } from './chancery.js';
import { Console } from './console.js';
import { readSettings } from './settings.js';

process.umask(0o077);
survivePrinting();

const fail = (error: unknown): void => {
  console.error(sentenceOf(error) ?? error);
  process.exitCode = 1;
};

const open = (): Chancery | undefined => {
  for (const sentence of unknownSettings(process.env)) console.error(sentence);
  try {
    return new Chancery(readSettings(process.env), process.env, new Console());
  } catch (error) {
    fail(error);
    return undefined;
  }
};

/** From start to the end of the office, or of the process. */
const run = async (chancery: Chancery): Promise<void> => {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      console.log('Stopping ...');
      void chancery.stop().then(() => process.exit(0));
    });
  try {
    await chancery.start();
  } catch (error) {
    if (isStopping) return;
    isStopping = true;
    fail(error);
    await chancery.stop();
    process.exit(1);
  }
};

const chancery = open();
if (chancery) await run(chancery);
