import type { Type, DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { NestLog } from '@chancery/program';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { admitOrigins } from './cross-origin.js';
import { endFeedsOnClose } from './events/open-feeds.js';
import { correlationIdOf } from './logging/correlation.js';
import { addRequestHooks, cautious } from './logging/request-hooks.js';
import type { Metrics } from './metrics/metrics.js';
import { sendProblem } from './problems/problem.filter.js';
import { refuseUnparsed } from './problems/unparsed.js';
import { admitRequests } from './requests/admission.js';
import { takeAnswersApart } from './requests/answer.js';

export interface HttpAppOptions {
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** The largest body taken, in bytes. */
  readonly bodyLimit?: number;
  /** Whose pages may call the app from a browser: origins such as `https://desk.example`; none if left out. */
  readonly origins?: readonly string[];
  /** Addresses of the reverse proxies whose `X-Forwarded-For` is believed; none if left out. */
  readonly proxies?: readonly string[];
  /** Leaves the addresses of those who ask out of the log. */
  readonly isDiscreet?: boolean;
  /** The app says itself what browsers may do with its answers: they are pages. */
  readonly hasOwnPolicy?: boolean;
}

const usualBodyLimit = 1_048_576;
/** How long a request may take to arrive; enough for a large file over a slow line. */
const requestTimeoutMs = 300_000;
/** How long a connection may be silent. Feeds and downloads are not: they send something all the time. */
const silenceMs = 60_000;
/** Connections beyond these are closed at once, so that those that are open keep being served. */
const maxConnections = 2_000;
/** Longer than any parameter of a path; its form says how long each may be. */
const maxParamLength = 2_000;

/** The adapter of every HTTP app: correlation ids from the first moment, one line of log a request. */
export const createAdapter = ({
  logger,
  metrics,
  bodyLimit,
  proxies = [],
  ...telling
}: HttpAppOptions): FastifyAdapter => {
  const adapter = new FastifyAdapter({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    childLoggerFactory: () => logger, // one for each request costs more than all that it writes
    genReqId: correlationIdOf,
    requestIdHeader: false,
    requestTimeout: requestTimeoutMs,
    connectionTimeout: silenceMs,
    bodyLimit: bodyLimit ?? usualBodyLimit,
    ...(proxies.length > 0 && { trustProxy: [...proxies] }),
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength },
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      void reply.headers({ ...cautious, 'X-Correlation-Id': request.id });
      sendProblem(error, request, reply);
    },
    clientErrorHandler: refuseUnparsed,
  });
  const fastify = adapter.getInstance();
  fastify.server.maxConnections = maxConnections;
  addRequestHooks(fastify, metrics, telling);
  admitRequests(fastify);
  takeAnswersApart(fastify);
  endFeedsOnClose(fastify);
  return adapter;
};

export const createHttpApp = async (
  module: Type | DynamicModule,
  options: HttpAppOptions,
): Promise<NestFastifyApplication> => {
  const adapter = createAdapter(options);
  await admitOrigins(adapter.getInstance(), options.origins ?? []);
  return NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: new NestLog(options.logger),
    abortOnError: false,
    bodyParser: false,
  });
};
