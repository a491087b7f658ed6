import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';
import { LogOutput } from './log-output.js';

export interface LoggerOptions {
  /** The program that speaks: `api`, `projector`, ... */
  readonly name: string;
  readonly level?: string;
}

/** One JSON object a line; those about a request bear its correlation id. Tokens are never written. */
export const createLogger = (
  { name, level = 'info' }: LoggerOptions,
  destination?: DestinationStream,
): Logger =>
  pino(
    {
      name,
      level,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['headers.authorization', 'req.headers.authorization'],
      serializers: { err: withoutClient },
      formatters: { level: (label) => ({ level: label }) },
    },
    destination ?? standardOutput(),
  );

/** The pool of Postgres hands its whole client over with an error, the key that cancels its queries with it. */
const withoutClient = (error: Error): object => {
  const { client: _, ...told } = pino.stdSerializers.err(error) as Record<string, unknown>;
  return told;
};

const standardOutput = (): DestinationStream => {
  const output = new LogOutput();
  process.once('exit', () => output.end());
  return output;
};

/** Lets Nest write into our log. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  /** Nest adds the name of who speaks as the last argument. */
  private write(
    level: 'info' | 'warn' | 'error' | 'debug' | 'trace',
    message: unknown,
    rest: unknown[],
  ): void {
    const context = rest.at(-1);
    const detail = rest.length > 1 ? { detail: rest.slice(0, -1) } : {};
    const text = message instanceof Error ? (message.stack ?? message.message) : message;
    this.logger[level](
      { context, ...detail },
      typeof text === 'string' ? text : JSON.stringify(text),
    );
  }
}
