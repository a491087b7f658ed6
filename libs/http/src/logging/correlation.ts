import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const current = new AsyncLocalStorage<string>();
const usable = /^[\w.:-]{8,128}$/;

/** The id of the request or event that this line of execution serves, for logs. */
export const currentCorrelationId = (): string | undefined => current.getStore();

export const correlated = <Result>(correlationId: string, work: () => Result): Result =>
  current.run(correlationId, work);

/** The id that the caller gave in `X-Correlation-Id`, if it is a usable one; otherwise a new one. */
export function correlationIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-correlation-id'];
  return typeof given === 'string' && usable.test(given) ? given : randomUUID();
}
