import type { FastifyInstance } from 'fastify';
import { etagOf } from './preconditions.js';

/** Where in the record of events an answer stands. */
export interface Standing {
  readonly revision?: number;
  readonly position?: bigint;
}

/** A body with its standing, which goes into `ETag` and `Chancery-Position`. */
export class Answer<Body> {
  constructor(
    readonly body: Body,
    readonly standing: Standing = {},
  ) {}
}

/** Sends of an `Answer` the body, and its standing as headers. */
export const takeAnswersApart = (fastify: FastifyInstance): void => {
  fastify.addHook('preSerialization', (_request, reply, payload, done) => {
    if (!(payload instanceof Answer)) return done(null, payload);
    const { revision, position } = payload.standing;
    if (revision !== undefined) void reply.header('ETag', etagOf(revision));
    if (position !== undefined) void reply.header('Chancery-Position', String(position));
    done(null, payload.body);
  });
};
