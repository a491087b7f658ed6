import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Screening } from '@chancery/documents';
import type { ListenAddress } from '@chancery/program';
import { ScannerUnavailable } from './scanning.errors.js';

const longestMs = 120_000;
const mostReplyBytes = 2 ** 20;

/**
 * What clamd says of bytes that are streamed to it (`INSTREAM`, https://docs.clamav.net/manual/Usage/Scanning.html). It
 * breaks off where a file is larger than its `StreamMaxLength`: that file is not scanned. Throws ScannerUnavailable.
 */
export const scanWith = async (
  address: ListenAddress,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Screening> => {
  try {
    return screeningOf(await ask(address, 'INSTREAM', bytes));
  } catch (error) {
    if (!isOfSocket(error)) throw error;
    if (isBrokenOff(error) && (await isThere(address))) return { verdict: 'not-scanned' };
    throw new ScannerUnavailable(error);
  }
};

const isThere = async (address: ListenAddress): Promise<boolean> => {
  try {
    return (await ask(address, 'PING')) === 'PONG';
  } catch {
    return false;
  }
};

/** The answer to a command. It may come while bytes are still being sent. */
const ask = async (
  address: ListenAddress,
  command: string,
  bytes?: AsyncIterable<Uint8Array>,
): Promise<string> => {
  const socket = connect(address);
  socket.setTimeout(longestMs, () => socket.destroy(failed('ETIMEDOUT')));
  const answer = answerOf(socket);
  answer.catch(() => undefined); // where the file cannot be read, that is what is told
  const over = new AbortController();
  const sending = send({ socket, signal: over.signal }, command, bytes);
  try {
    await Promise.race([sending, answer]);
    return await answer;
  } finally {
    over.abort(); // so that the file is closed
    await sending.catch(() => undefined);
    socket.destroy();
  }
};

interface Line {
  readonly socket: Socket;
  readonly signal: AbortSignal;
}

const send = async (
  line: Line,
  command: string,
  bytes?: AsyncIterable<Uint8Array>,
): Promise<void> => {
  await writeChunk(line, Buffer.from(`z${command}\0`));
  if (!bytes) return;
  for await (const part of bytes)
    for (let at = 0; at < part.length; at += mostReplyBytes) {
      const chunk = part.subarray(at, at + mostReplyBytes);
      await writeChunk(line, Buffer.concat([lengthOf(chunk.length), chunk]));
    }
  await writeChunk(line, lengthOf(0));
};

const lengthOf = (bytes: number): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
};

const writeChunk = async ({ socket, signal }: Line, chunk: Buffer): Promise<void> => {
  signal.throwIfAborted();
  if (!socket.write(chunk)) await once(socket, 'drain', { signal });
};

const answerOf = (socket: Socket): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = '';
    socket.on('data', (part: Buffer) => {
      answer += part.toString();
      if (answer.endsWith('\0')) resolve(answer.slice(0, -1));
    });
    socket.on('error', reject);
    socket.on('close', () => reject(failed('ECONNRESET')));
  });

const failed = (code: string): Error => Object.assign(new Error(`clamd: ${code}`), { code });

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

const isOfSocket = (error: unknown): error is Error =>
  error instanceof Error && /^E[A-Z]+$/.test(codeOf(error));

const isBrokenOff = (error: unknown): boolean => ['EPIPE', 'ECONNRESET'].includes(codeOf(error));

const screeningOf = (answer: string): Screening => {
  if (answer === 'stream: OK') return { verdict: 'clean' };
  const [, finding] = /^stream: (.+) FOUND$/.exec(answer) ?? [];
  if (finding !== undefined) return { verdict: 'infected', finding };
  if (/size limit exceeded/.test(answer)) return { verdict: 'not-scanned' };
  throw new ScannerUnavailable(new Error(answer));
};
