import { survivePrinting } from './log-output.js';
import { sentenceOf } from './sentence-of.js';
import { unknownSettings } from './settings/read-settings.js';

/** Runs a command of an operator; a fault is printed in a line and ends the process with 1. */
export const runCommand = async (work: (args: string[]) => Promise<void>): Promise<void> => {
  process.umask(0o077);
  survivePrinting();
  for (const sentence of unknownSettings(process.env)) console.error(sentence);
  try {
    await work(process.argv.slice(2));
  } catch (error) {
    console.error(sentenceOf(error) ?? (error instanceof Error ? error.message : error));
    process.exitCode = 1;
  }
};
