import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { readCommandLine, usage, UsageError } from './command-line.js';
import type { CommandLine } from './command-line.js';
import { importLog } from './import-log.js';
import { LogError } from './log/log-error.js';
import { MappingInvalid } from './mapping/mapping-error.js';
import { ProgressBar } from './progress.js';
import { pageOf } from './summary/page.js';

/** The first signal lets the cases under way finish; the second ends the program at once. */
const stopOnSignal = (): AbortSignal => {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping.signal.aborted) process.exit(130);
      console.error('\nFinishing the cases under way. Once more to end at once.');
      stopping.abort();
    });
  return stopping.signal;
};

const run = async ({ summaryFile, parallel, ...request }: CommandLine): Promise<number> => {
  const progress = new ProgressBar();
  try {
    const options = { parallel, progress, signal: stopOnSignal() };
    const summary = await importLog({ ...request, env: process.env }, options);
    if (summaryFile) await writeFile(summaryFile, `${JSON.stringify(summary, undefined, 2)}\n`);
    console.log(pageOf(summary));
    return summary.interrupted ? 130 : summary.lost > 0 ? 3 : 0;
  } finally {
    progress.end();
  }
};

const main = async (args: readonly string[]): Promise<number> => {
  try {
    const commandLine = readCommandLine(args);
    if (commandLine) return await run(commandLine);
    console.log(usage);
    return 0;
  } catch (error) {
    console.error(explained(error));
    return error instanceof UsageError ? 2 : 1;
  }
};

const explained = (error: unknown): unknown => {
  if (error instanceof UsageError) return `${error.message}\n\n${usage}`;
  if (error instanceof LogError || error instanceof MappingInvalid)
    return `${error.message}\nNothing was imported.`;
  const reason = error instanceof Error ? (error.stack ?? error.message) : error;
  return `The import ended early; run it again and it goes on where it was.\n${String(reason)}`;
};

process.exitCode = await main(process.argv.slice(2));
