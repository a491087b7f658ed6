import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** Headers of our own that a page of another origin may read. */
const readable = [
  ...['ETag', 'Chancery-Position', 'Chancery-Behind', 'X-Correlation-Id'],
  ...['Retry-After', 'Content-Disposition', 'Location'],
];

const minutes = 10;

/**
 * Lets pages of these origins call the API from a browser (Fetch standard, CORS). No cookies are involved, so a page
 * can do nothing there that its user's token does not allow.
 */
export const admitOrigins = async (
  fastify: FastifyInstance,
  origins: readonly string[],
): Promise<void> => {
  if (origins.length === 0) return;
  await fastify.register(cors, {
    origin: [...origins],
    methods: ['GET', 'POST', 'PUT', 'DELETE'],
    exposedHeaders: readable,
    maxAge: minutes * 60,
  });
};
