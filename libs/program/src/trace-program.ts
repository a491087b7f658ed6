import { startTracing } from '@chancery/tracing';
import type { Logger } from 'pino';
import type { ProgramName } from './settings/setting.js';
import { schema } from './settings/schema.js';

const betweenWarningsMs = 60_000;

/**
 * Sends traces of a program if an endpoint is set. Without one nothing is loaded. A wrong address is left to the
 * program, which refuses it with its other settings.
 */
export const traceProgram = async (
  name: string,
  { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint = '' }: NodeJS.ProcessEnv,
  logger: Logger,
): Promise<void> => {
  const { kind, readBy } = schema.OTEL_EXPORTER_OTLP_ENDPOINT;
  const tracing: readonly ProgramName[] = readBy;
  if (tracing.some((program) => program === name) && kind.read(endpoint.trim()))
    await startTracing(name, warnings(logger));
};

const warnings = (logger: Logger): ((words: string) => void) => {
  let quietUntil = 0;
  return (words) => {
    if (Date.now() < quietUntil) return;
    quietUntil = Date.now() + betweenWarningsMs;
    logger.warn({ reason: words }, 'traces cannot be sent and are lost');
  };
};
