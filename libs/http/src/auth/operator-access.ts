import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Unauthenticated } from '../problems/http.errors.js';
import { tokenOf } from './authenticator.js';

type Headers = Pick<FastifyRequest, 'headers'>;

/** Knows the operator's token. It opens the metrics and the details of health, and nothing else. */
export class OperatorAccess {
  private readonly expected: Buffer | undefined;

  /** Without a token nobody is the operator. */
  constructor(token: string | undefined) {
    this.expected = token ? digestOf(token) : undefined;
  }

  /** Throws Unauthenticated unless the request bears the operator's token. */
  demand({ headers }: Headers): void {
    if (!this.expected) throw new Unauthenticated('CHANCERY_OPERATOR_TOKEN is not set');
    if (!timingSafeEqual(digestOf(tokenOf(headers.authorization)), this.expected))
      throw new Unauthenticated("it is not the operator's");
  }

  isOperator(request: Headers): boolean {
    try {
      this.demand(request);
      return true;
    } catch {
      return false;
    }
  }
}

/** Digests have one length, so that comparing them tells nothing about the token. */
const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();
