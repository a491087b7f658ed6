import 'reflect-metadata';
import { constants, existsSync } from 'node:fs';
import { access, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readCommandLine, usage, UsageError } from './command-line.js';
import type { CommandLine } from './command-line.js';
import { exitCodeOf, exitCodeOfError, exitCodes, explain } from './ending.js';
import { importLog } from './import-log.js';
import { ProgressBar } from './progress.js';
import { pageOf } from './summary/page.js';

/** The first signal lets the cases under way finish; the second ends the program at once. */
const stopOnSignal = (): AbortSignal => {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping.signal.aborted) process.exit(exitCodes.interrupted);
      console.error('\nFinishing the cases under way. Once more to end at once.');
      stopping.abort();
    });
  return stopping.signal;
};

const run = async ({ summaryFile, parallel, ...request }: CommandLine): Promise<number> => {
  if (summaryFile !== undefined) await demandWritable(summaryFile);
  const progress = new ProgressBar();
  try {
    const options = { parallel, progress, signal: stopOnSignal() };
    const summary = await importLog({ ...request, env: process.env }, options);
    progress.end();
    console.log(pageOf(summary));
    if (summaryFile !== undefined)
      await writeFile(summaryFile, `${JSON.stringify(summary, undefined, 2)}\n`);
    return exitCodeOf(summary);
  } finally {
    progress.end();
  }
};

/** A summary that cannot be written is refused before the import, not after it. */
const demandWritable = async (file: string): Promise<void> => {
  const place = existsSync(file) ? file : path.dirname(file);
  await access(place, constants.W_OK).catch((cause: Error) => {
    throw new UsageError(`The summary cannot be written: ${cause.message}.`);
  });
};

const main = async (args: readonly string[]): Promise<number> => {
  try {
    const commandLine = readCommandLine(args);
    if (commandLine) return await run(commandLine);
    console.log(usage);
    return exitCodes.complete;
  } catch (error) {
    console.error(explain(error));
    return exitCodeOfError(error);
  }
};

process.exitCode = await main(process.argv.slice(2));
