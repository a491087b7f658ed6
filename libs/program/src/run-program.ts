import { writeSync } from 'node:fs';
import { stopTracing } from '@chancery/tracing';
import type { Logger } from 'pino';
import { createLogger } from './log.js';
import { ProgramMetrics } from './metrics/program-metrics.js';
import { serveMetrics } from './metrics/serve-metrics.js';
import { survivePrinting } from './log-output.js';
import { sentenceOf } from './sentence-of.js';
import { unknownSettings } from './settings/read-settings.js';
import { schema } from './settings/schema.js';
import { traceProgram } from './trace-program.js';

interface Running {
  close(): Promise<void>;
}

/** How long a program may take to end before the process ends without it, in milliseconds. */
const closingMs = 25_000;

/**
 * Runs a program until it is asked to end: by a signal, or because the process that started it is gone. That
 * also ends a start that is still under way. Sends `ready` to the starting process, or the reason why not.
 */
export const runProgram = async (
  name: string,
  start: (logger: Logger, metrics: ProgramMetrics) => Promise<Running>,
): Promise<void> => {
  process.umask(0o077);
  survivePrinting();
  running = name;
  process.once('uncaughtException', endWith);
  const asked = new Promise<'asked'>((resolve) => {
    for (const event of ['SIGTERM', 'SIGINT', 'SIGHUP', 'disconnect'] as const)
      process.once(event, () => resolve('asked'));
  });
  try {
    const logger = createLogger({ name, level: levelOf(process.env) });
    logWarnings(logger);
    for (const sentence of unknownSettings(process.env)) logger.warn(sentence);
    await traceProgram(name, process.env, logger);
    const metrics = new ProgramMetrics(name);
    await serve(metrics, logger);
    const outcome = await Promise.race([start(logger, metrics), asked]);
    if (outcome === 'asked') process.exit(0);
    process.send?.('ready');
    await asked;
    setTimeout(() => process.exit(0), closingMs).unref();
    await outcome.close();
    await stopTracing();
    if (process.connected) process.disconnect();
  } catch (error) {
    endWith(error);
  }
};

/** Warnings of Node are lines of the log, in its form. */
const logWarnings = (logger: Logger): void => {
  process.removeAllListeners('warning');
  process.on('warning', (warning) => logger.warn({ err: warning }, warning.message));
};

/** A program whose figures cannot be served goes on. A wrong address is refused with the other settings. */
const serve = async ({ registry }: ProgramMetrics, logger: Logger): Promise<void> => {
  const address = schema.METRICS_ADDRESS.kind.read(process.env['METRICS_ADDRESS'] ?? '');
  if (!address) return;
  await serveMetrics(registry, address).catch((error: unknown) =>
    logger.error({ err: error, address }, 'metrics cannot be served'),
  );
};

/** A wrong level is refused with the other settings; until then the usual one serves. */
const levelOf = ({ LOG_LEVEL: text = '' }: NodeJS.ProcessEnv): string =>
  schema.LOG_LEVEL.kind.read(text) ?? schema.LOG_LEVEL.usual;

/** The program that this process runs. */
let running = 'program';

/**
 * Ends the process with 1. Says why: in a sentence where the reader can do something, with the stack otherwise. A
 * program of `npm start` says it in its log, in the form of the log.
 */
export const endWith = (error: unknown): void => {
  const sentence = sentenceOf(error);
  if (process.connected) lastLine(running).fatal(sentence ? {} : { err: error }, sentence);
  else console.error(sentence ?? error);
  const end = (): void => process.exit(1);
  const reason = sentence ?? (error instanceof Error ? error.message : String(error));
  if (process.connected) process.send?.({ failed: reason }, undefined, undefined, end);
  else end();
};

/** A log that has written each line before it goes on, since the process ends. */
const lastLine = (name: string): Logger =>
  createLogger(
    { name },
    {
      write: (line) => {
        try {
          writeSync(1, line);
        } catch {
          // a full disk; the starting process hears the reason
        }
      },
    },
  );
