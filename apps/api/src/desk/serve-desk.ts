import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

interface Asset {
  readonly bytes: Buffer;
  readonly type: string;
  readonly etag: string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Only what comes from here is run, shown or asked; no page may frame the desk; pictures may be made in the page. */
const policy = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:"],
  ...["connect-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'"],
].join('; ');

const bundle = path.join(import.meta.dirname, '../../../desk/dist');

/**
 * Serves the built web desk at `/desk/`, from memory. Files whose names bear the hash of their content are kept by
 * browsers for a year. Every other address below `/desk/` is a page of the desk. True if there is a desk.
 */
export const serveDesk = (app: NestFastifyApplication): boolean => {
  const assets = read(bundle);
  const index = assets.get('index.html');
  if (!index) return false;
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/desk', (_, reply) => reply.redirect('/desk/'));
  fastify.get<{ Params: { '*': string } }>('/desk/*', (request, reply) => {
    const name = request.params['*'];
    const asset = assets.get(name);
    const isNamedByContent = name.startsWith('assets/');
    if (!asset && isNamedByContent) return reply.callNotFound();
    return send(request, reply, asset ?? index, isNamedByContent);
  });
  return true;
};

const send = (
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { bytes, type, etag }: Asset,
  isNamedByContent: boolean,
): FastifyReply => {
  void reply.headers({
    'Content-Security-Policy': policy,
    'Cache-Control': isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: etag,
  });
  return headers['if-none-match'] === etag
    ? reply.status(304).send()
    : reply.type(type).send(bytes);
};

const read = (folder: string): ReadonlyMap<string, Asset> =>
  new Map(
    (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [])
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        const bytes = readFileSync(file);
        const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
        const type = types[path.extname(file)] ?? 'application/octet-stream';
        return [path.relative(folder, file), { bytes, type, etag }];
      }),
  );
