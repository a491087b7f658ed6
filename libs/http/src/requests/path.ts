import type { FastifyRequest } from 'fastify';

/** The path without its query, which may hold what nobody should find in a log. */
export const pathOf = ({ url }: Pick<FastifyRequest, 'url'>): string => url.split('?', 1)[0] ?? url;
