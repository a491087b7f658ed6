import { on } from 'node:events';
import type { Readable } from 'node:stream';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import type { FastifyRequest } from 'fastify';
import { InvalidRequest } from '../problems/http.errors.js';

const most = 50;
const limits = { files: most, fields: 20, parts: most + 20, fieldSize: 10_000, headerPairs: 50 };

/** One file of a form, with the name that its sender gave it. */
export interface FilePart {
  readonly name: string;
  readonly bytes: Readable;
}

type Told = readonly [field: string, bytes: Readable, name: string];

/**
 * The files in a form (RFC 7578) one after the other, as they come in. Each is to be read to its end before the next is
 * asked for; other fields are passed over. Throws InvalidRequest where there is no file, more than 50, or no form that
 * can be read.
 */
export async function* filePartsOf(
  { headers }: Pick<FastifyRequest, 'headers'>,
  form: Readable,
): AsyncGenerator<FilePart> {
  const parser = parserOf(headers as BusboyHeaders);
  let bytes: Readable | undefined;
  const fail = (error: Error): void => {
    bytes?.destroy(error instanceof InvalidRequest ? error : unreadable());
  };
  const refuse = (detail: string): void => void parser.emit('error', new InvalidRequest(detail));
  parser.on('error', fail);
  parser.on('filesLimit', () => refuse(`The form has more than ${most} files.`));
  form.on('error', fail);
  form.on('aborted', () => refuse('The request was cut off.'));
  let isThere = false;
  try {
    const told = on(parser, 'file', { close: ['finish'] });
    form.pipe(parser);
    for await (const [, part, name] of told as AsyncIterable<Told>) {
      isThere = true;
      bytes = part;
      part.on('error', () => undefined); // who reads it is told
      yield { name, bytes: part };
    }
  } catch (error) {
    throw error instanceof InvalidRequest ? error : unreadable();
  } finally {
    form.unpipe(parser);
    form.resume();
  }
  if (!isThere)
    throw new InvalidRequest('The form has no file. Send one at least as a field of it.');
}

const parserOf = (headers: BusboyHeaders): InstanceType<typeof Busboy> => {
  try {
    return new Busboy({ headers, limits });
  } catch {
    throw new InvalidRequest('The form names no boundary. Send it as multipart/form-data.');
  }
};

const unreadable = (): InvalidRequest =>
  new InvalidRequest('The form cannot be read as multipart/form-data.');
