/** The limit of what Nest can do: a POST with the body of a hand-over, checked, and nothing done. */
import { Module } from '@nestjs/common';
import { HandOverBody } from '../../../../apps/api/dist/documents/handling.bodies.js';
import { serve } from './plain-nest.js';
import { postRoute } from './post-route.js';

class HandOvers {
  handOver() {
    return { done: true };
  }
}
postRoute(HandOvers, 'hand-overs', { method: 'handOver', body: HandOverBody });

class NoOp {}
Module({ controllers: [HandOvers] })(NoOp);

await serve(NoOp);
