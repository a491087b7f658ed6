import { Readable } from 'node:stream';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { deriveId } from '@chancery/event-store';
import type { CommandContext, Principal } from '@chancery/kernel';
import { Unauthenticated } from '../problems/http.errors.js';
import { commandIdOf, digestOf } from './idempotency.js';
import { pathOf } from './path.js';
import { expectedRevisionOf } from './preconditions.js';

/** Who asks, and all that a controller needs to make a command of the request. */
export class Requester {
  constructor(
    readonly principal: Principal,
    readonly context: CommandContext,
    /** The instant of the request, ISO 8601 in UTC. */
    readonly at: string,
    /** Identifies the principal again, with the rights of this moment; for answers that last. */
    readonly identify: () => Promise<Principal>,
  ) {}

  /**
   * The same caller for one step of several, with a command id and a digest of its own: a step is repeated with the
   * request, and what a step records tells nothing of the others.
   */
  step(name: string, body: unknown): Requester {
    const { expectedRevision: _, ...context } = this.context;
    const own = {
      commandId: `${this.context.commandId}.${name}`,
      digest: digestOf('STEP', name, body),
    };
    return new Requester(this.principal, { ...context, ...own }, this.at, this.identify);
  }

  /** An id for something that the command brings into being: the same when the same request comes again. */
  newId(label: string): string {
    return deriveId(this.context.commandId, label);
  }
}

/** Throws Unauthenticated on a public route, InvalidIdempotencyKey and InvalidPrecondition. */
export const requesterOf = (request: FastifyRequest, now = new Date()): Requester => {
  const { principal, identify, headers, method, body, id: correlationId } = request;
  if (!principal || !identify) throw new Unauthenticated('none was given');
  const expectedRevision = expectedRevisionOf(headers['if-match']);
  const traceparent = request.span?.traceparent ?? headers['traceparent'];
  const context: CommandContext = {
    commandId: commandIdOf(principal, headers['idempotency-key']),
    correlationId,
    digest: digestOf(method, pathOf(request), body instanceof Readable ? undefined : body),
    ...(expectedRevision !== undefined && { expectedRevision }),
    ...(isTraceparent(traceparent) && { traceparent }),
  };
  return new Requester(principal, context, now.toISOString(), identify);
};

/** W3C Trace Context, version 00; anything else is left out rather than kept for ever in the log. */
const isTraceparent = (text: string | string[] | undefined): text is string =>
  typeof text === 'string' && /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/.test(text);

/** Hands a controller the `Requester` of its request. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext) =>
  requesterOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
