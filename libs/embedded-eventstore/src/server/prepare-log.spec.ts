import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventLog } from '../store/event-log.js';
import { ANY_REVISION } from '../store/expected-revision.js';
import type { ProposedEvent } from '../store/stored-event.js';
import { prepareLog } from './prepare-log.js';

const event = (type: string, text: string, contentType = 'application/json'): ProposedEvent => ({
  id: randomBytes(16),
  type,
  contentType,
  metadata: Buffer.from('{}'),
  data: Buffer.from(text),
});
const append = (log: EventLog, stream: string, events: ProposedEvent[]): Promise<unknown> =>
  log.perform((batch) => batch.append(batch.stream(stream), ANY_REVISION, events));

describe('a log that is prepared', () => {
  let folder: string;
  let log: EventLog;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'prepared-'));
    log = EventLog.open(folder);
  });
  afterEach(async () => {
    await log.close();
    rmSync(folder, { recursive: true });
  });

  const restart = async (): Promise<void> => {
    await log.close();
    log = EventLog.open(folder);
    await prepareLog(log);
  };
  const seen = (stream: string): number[] | undefined => {
    const range = log.reader.visibleOrEmpty(stream);
    if (!range) return undefined;
    const { events } = log.reader.streamPage(range, 0, 'forwards', 100);
    return events.map(({ revision }) => revision);
  };
  const types = (): string[] => {
    const found: string[] = [];
    for (let next = 1; next <= log.tail.head; next++) {
      const event = log.reader.eventAt(next);
      if (event) found.push(event.type);
    }
    return found;
  };

  it('begins with an event of the server, once', async () => {
    await prepareLog(log);
    await restart();
    expect(types()).toEqual(['$metadata']);
    expect(seen('$$$scavenges')).toEqual([0]);
  });

  it('gets no first event if it has others', async () => {
    await append(log, 'old', [event('T', '{}')]);
    await restart();
    expect(types()).toEqual(['T']);
  });

  it.each([
    ['{"$acl":"$userStreamAcl","$tb":9223372036854775807}', undefined],
    ['{"$maxCount":"2","$tb":2,"ours":1}', [2]],
    ['{"$maxAge":1.5,"$tb":9223372036854775807}', undefined],
    ['{"$maxCount":0,"$tb":1}', [1, 2]],
    ['{"$maxCount":2}', [1, 2]],
    ['{"$maxCount":"2"}', [0, 1, 2]],
    ['null', [0, 1, 2]],
  ])('keeps hidden what an earlier version hid by %s', async (text, shown) => {
    await append(log, 'old', [event('T', '{}'), event('T', '{}'), event('T', '{}')]);
    await append(log, '$$old', [event('$metadata', text)]);
    await restart();
    expect(seen('old')).toEqual(shown);
    const count = types().length;
    await restart();
    expect(types()).toHaveLength(count);
    await append(log, 'old', [event('T', '{}')]);
    expect(seen('old')?.at(-1)).toBe(3);
    if (!shown) expect(seen('old')).toEqual([3]);
  });

  it('keeps hidden what an earlier version hid by metadata that is not marked as JSON', async () => {
    await append(log, 'old', [event('T', '{}'), event('T', '{}')]);
    await append(log, '$$old', [event('$metadata', '{"$tb":1}', 'application/octet-stream')]);
    await restart();
    expect(seen('old')).toEqual([1]);
  });
});
