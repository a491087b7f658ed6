import { readEventSize, writeReadEvent, type EventForm, type ReadEvent } from './recorded-event.js';
import { fieldSize, varintSize, WireWriter } from './wire-writer.js';

/** `ReadResp { event }` of a persistent subscription, with how often it was tried before. */
export const encodePersistentEvent = (
  read: ReadEvent,
  retryCount: number,
  form: EventForm,
): Buffer => {
  const length = readEventSize(read, form) + 1 + varintSize(retryCount);
  const writer = WireWriter.ofSize(fieldSize(length));
  writer.open(1, length);
  writeReadEvent(writer, read, form);
  writer.varint(5, retryCount);
  return writer.bytes;
};
