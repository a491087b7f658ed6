import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { addressPrefix } from './address-prefix.js';
import { TooManyRequests } from './limit.errors.js';

const minuteMs = 60_000;
const mostNetworks = 50_000;

/** Counts all requests of a network in the memory of this process. Probes of health are not counted. */
export const limitReads = async (app: NestFastifyApplication, most: number): Promise<void> => {
  await app.register(rateLimit, {
    max: most,
    timeWindow: minuteMs,
    cache: mostNetworks,
    keyGenerator: ({ ip }) => addressPrefix(ip),
    allowList: ({ url }) => url.startsWith('/health/'),
    errorResponseBuilder: (_, { ttl }) => new TooManyRequests(Math.ceil(ttl / 1_000)),
  });
};
