import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const usable = /^[\w.:-]{8,128}$/;

/** The id that the caller gave in `X-Correlation-Id`, if it is a usable one; otherwise a new one. */
export const correlationIdOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string => {
  const given = headers['x-correlation-id'];
  return typeof given === 'string' && usable.test(given) ? given : randomUUID();
};
