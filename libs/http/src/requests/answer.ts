import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
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

@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((result: unknown) => {
        if (!(result instanceof Answer)) return result;
        const { revision, position } = result.standing;
        if (revision !== undefined) void reply.header('ETag', etagOf(revision));
        if (position !== undefined) void reply.header('Chancery-Position', String(position));
        return result.body as unknown;
      }),
    );
  }
}
