import { Injectable, SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { InvalidCursor, Unauthenticated } from '../problems/http.errors.js';
import { CursorCodec } from '../requests/cursor.js';
import { onBehalfOf, tokenOf } from './authenticator.js';

export const takesTicket = 'chancery:takes-ticket';

/** Lets a route be opened with a ticket in its address instead of a token in a header. */
export const TakesTicket = (): CustomDecorator => SetMetadata(takesTicket, true);

export interface FeedTicket {
  readonly ticket: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

type Credentials = Pick<FastifyRequest, 'headers'>;

const lifeMs = 60_000;
const list = 'feed ticket';
const keptHeaders = ['chancery-acting-unit', onBehalfOf] as const;

/**
 * Tickets for feeds: a browser's `EventSource` sends no headers, and a token does not belong into an address, which is
 * kept in logs and histories. A ticket is the token and for whom and where its bearer acts, sealed, for a minute. A feed that is open
 * lasts as long as the token does.
 */
@Injectable()
export class FeedTickets {
  constructor(private readonly codec: CursorCodec) {}

  /** Throws Unauthenticated if the request itself brings no token. */
  issue({ headers }: Credentials, now = Date.now()): FeedTicket {
    const named = keptHeaders.map((name) =>
      headers[name] === undefined ? null : String(headers[name]),
    );
    const content = [tokenOf(headers.authorization), ...named];
    const ticket = this.codec.encode(list, [...content, now + lifeMs]);
    return { ticket, expiresAt: new Date(now + lifeMs).toISOString() };
  }

  /** The headers that a ticket stands for. Throws Unauthenticated. */
  open(ticket: string, now = Date.now()): Credentials {
    const [token, ...rest] = this.contentOf(ticket);
    const expiresAt = rest.pop();
    if (Number(expiresAt) < now) throw new Unauthenticated('the ticket has expired');
    return {
      headers: {
        authorization: `Bearer ${String(token)}`,
        ...Object.fromEntries(
          keptHeaders.flatMap((name, at) =>
            typeof rest[at] === 'string' ? [[name, rest[at]]] : [],
          ),
        ),
      },
    };
  }

  private contentOf(ticket: string): readonly unknown[] {
    try {
      return this.codec.decode(list, ticket);
    } catch (error) {
      if (error instanceof InvalidCursor) throw new Unauthenticated('the ticket is none of ours');
      throw error;
    }
  }
}
