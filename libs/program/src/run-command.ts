import { survivePrinting } from './log-output.js';
import { sentenceOf } from './sentence-of.js';
import { unknownSettings } from './settings/read-settings.js';

/**
 * Runs a command of an operator. A fault is printed in a line and ends the process with 1. `--help` prints the usage
 * and does nothing else.
 */
export const runCommand = async (
  usage: string,
  work: (args: string[]) => Promise<void>,
): Promise<void> => {
  process.umask(0o077);
  survivePrinting();
  const args = process.argv.slice(2);
  if (args.some((each) => each === '--help' || each === '-h')) {
    console.log(usage);
    return;
  }
  for (const sentence of unknownSettings(process.env)) console.error(sentence);
  try {
    await work(args);
  } catch (error) {
    console.error(sentenceOf(error) ?? (error instanceof Error ? error.message : error));
    process.exitCode = 1;
  }
};
