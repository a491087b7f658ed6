import { csvWriter } from './csv.js';
import type { LogFormat, LogWriter } from './event-log.js';
import { ocelWriter } from './ocel.js';
import { xesWriter } from './xes.js';

export const logWriters: Readonly<Record<LogFormat, LogWriter>> = {
  csv: csvWriter,
  xes: xesWriter,
  ocel: ocelWriter,
};

const partLength = 65_536;

/** Puts small parts together, so that each that travels is worth a packet. */
export async function* gathered(parts: AsyncIterable<string>): AsyncGenerator<string> {
  let text = '';
  for await (const part of parts) {
    text += part;
    if (text.length < partLength) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}
