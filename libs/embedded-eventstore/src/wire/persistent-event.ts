import type { StreamDirectory } from '../store/stream-directory.js';
import { readEventSize, writeReadEvent, type ReadEvent } from './recorded-event.js';
import { fieldSize, varintSize, WireWriter } from './wire-writer.js';

/** `ReadResp { event }` of a persistent subscription, with how often it was tried before. */
export function encodePersistentEvent(
  read: ReadEvent,
  retryCount: number,
  names: StreamDirectory,
): Buffer {
  const length = readEventSize(read, names) + 1 + varintSize(retryCount);
  const writer = WireWriter.ofSize(fieldSize(length));
  writer.open(1, length);
  writeReadEvent(writer, read, names);
  writer.varint(5, retryCount);
  return writer.bytes;
}
