import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { DomainError } from '@chancery/kernel';
import { HeadersTooLarge, InvalidRequest, RequestTimedOut } from './http.errors.js';
import { httpProblems } from './http.problems.js';
import { problemMediaType } from './problem.filter.js';
import { problemOf } from './problem.js';

/**
 * Answers what Node cannot make a request of: broken HTTP, too many headers, a request that does not end. There is
 * no reply to send it with, only the connection.
 */
export const refuseUnparsed = (error: NodeJS.ErrnoException, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.writable) socket.write(answerTo(refusalOf(error)));
  socket.destroy();
};

const refusalOf = ({ code }: NodeJS.ErrnoException): DomainError => {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new RequestTimedOut();
  if (code === 'HPE_HEADER_OVERFLOW') return new HeadersTooLarge();
  return new InvalidRequest('This is no HTTP request that can be read.');
};

const answerTo = (refusal: DomainError): string => {
  const correlationId = randomUUID();
  const problem = problemOf(httpProblems, refusal, { method: '', path: '', correlationId });
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
    `Content-Type: ${problemMediaType}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Correlation-Id: ${correlationId}`,
    'Connection: close',
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
};
