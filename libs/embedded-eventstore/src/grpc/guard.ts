import { createHash, timingSafeEqual } from 'node:crypto';
import {
  status,
  type Metadata,
  type ServiceError,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js';
import { serviceError } from './service-error.js';

interface GuardedCall {
  readonly metadata: Metadata;
  emit(event: 'error', error: ServiceError): unknown;
}

type GuardAnswer = ((error: ServiceError) => void) | undefined;
type Handler = (call: GuardedCall, answer: GuardAnswer) => void;

/** Lets only those callers through who know the name and the password. */
export const guard = (
  services: UntypedServiceImplementation,
  expected: string | undefined,
): UntypedServiceImplementation => {
  if (expected === undefined) return services;
  const wanted = digest(expected);
  const guarded =
    (handler: Handler): Handler =>
    (call, answer) => {
      const given = String(call.metadata.get('authorization')[0] ?? '');
      if (timingSafeEqual(digest(given), wanted)) return handler(call, answer);
      const refusal = serviceError(status.UNAUTHENTICATED, 'Not Authenticated', {
        exception: 'access-denied',
      });
      if (answer) answer(refusal);
      else call.emit('error', refusal);
    };
  return Object.fromEntries(
    Object.entries(services).map(([name, handler]) => [name, guarded(handler as Handler)]),
  );
};

/** The header that a client with these credentials sends. */
export const basicAuthorization = (username: string, password: string): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
