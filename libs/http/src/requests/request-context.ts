import type { Principal } from '@chancery/kernel';
import type { Span } from '@chancery/tracing';

/** What was refused, and the code of the problem that was answered. `subjects` are ids. */
export interface RefusedThing {
  readonly code: string;
  readonly subjects: readonly string[];
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The principal of the request; set by the guard, absent on public routes. */
    principal?: Principal;
    /**
     * Identifies the principal again, for answers that last: with the token, the posts and the clearance of
     * this moment. Throws what the guard throws.
     */
    identify?: () => Promise<Principal>;
    /** The span of the request; absent while tracing is off. */
    span?: Span;
    /** The refusals that the request met: one, or one for each refused item of an order for many. */
    refusals?: readonly RefusedThing[];
  }
}
