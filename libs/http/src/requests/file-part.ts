import { PassThrough, type Readable } from 'node:stream';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import type { FastifyRequest } from 'fastify';
import { InvalidRequest } from '../problems/http.errors.js';

const limits = { files: 1, fields: 20, parts: 21, fieldSize: 10_000, headerPairs: 50 };

/**
 * The bytes of the one file in a form (RFC 7578), as they come in; other fields are passed over. The stream fails with
 * InvalidRequest where there is no file, more than one, or no form that can be read.
 */
export const filePartOf = (
  { headers }: Pick<FastifyRequest, 'headers'>,
  form: Readable,
): Readable => {
  const bytes = new PassThrough();
  const refuse = (detail: string): void => void bytes.destroy(new InvalidRequest(detail));
  bytes.on('error', () => undefined); // it may fail before anybody reads it, and is not to end the process
  let isThere = false;
  try {
    const parser = new Busboy({ headers: headers as BusboyHeaders, limits });
    parser.on('file', (_name, part) => {
      isThere = true;
      part.on('error', (error) => bytes.destroy(error));
      part.pipe(bytes, { end: false });
    });
    parser.on('filesLimit', () => refuse('The form has more than one file. Send one at a time.'));
    parser.on('error', () => refuse('The form cannot be read as multipart/form-data.'));
    parser.on('finish', () => {
      if (isThere) bytes.end();
      else refuse('The form has no file. Send one as a field of it.');
    });
    form.on('error', (error) => bytes.destroy(error));
    form.on('aborted', () => bytes.destroy(new Error('The request was cut off.')));
    bytes.on('close', () => {
      form.unpipe(parser);
      form.resume();
    });
    form.pipe(parser);
  } catch {
    refuse('The form names no boundary. Send it as multipart/form-data.');
  }
  return bytes;
};
