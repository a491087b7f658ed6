import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type EventStoreDBClient } from '@eventstore/db-client';
import { events, freshName } from './support/events.js';
import { eventually } from './support/eventually.js';
import { serverUnderTest, type ServerUnderTest } from './support/server.js';

/** The samples of docs/subscribing-at-the-store.md, killed while they work. */
describe('a service in-house that follows the store', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'samples-'));
  const running: ChildProcess[] = [];
  let server: ServerUnderTest;
  let client: EventStoreDBClient;
  beforeAll(async () => {
    server = await serverUnderTest();
    client = server.connect();
  });
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  const start = (name: string, argument: string): ChildProcess => {
    const args = [`docs/samples/${name}`, server.url, argument];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    running.push(child);
    return child;
  };
  const write = async (): Promise<string[]> => {
    const documents = [freshName(), freshName(), freshName()].map((name) => `document-${name}`);
    for (let round = 0; round < 3; round++)
      for (const document of documents) await client.appendToStream(document, events(20));
    return documents;
  };
  const complete = (documents: readonly string[]): readonly string[] =>
    documents.flatMap((document) =>
      Array.from({ length: 60 }, (_, revision) => `${document} ${revision}`),
    );

  it('has each event once and in order by a catch-up, with its own checkpoint', async () => {
    const file = path.join(folder, 'kept.jsonl');
    const kept = (): { streamId: string; revision: number }[] =>
      (existsSync(file) ? readFileSync(file, 'utf8') : '')
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as { streamId: string; revision: number });
    const first = start('store_catch_up.mjs', file);
    const documents = await write();
    await eventually(() => expect(kept().length).toBeGreaterThan(20));
    first.kill('SIGKILL');
    const more = await write();
    start('store_catch_up.mjs', file);
    const all = [...documents, ...more];
    await eventually(() => expect(kept()).toHaveLength(all.length * 60));
    const seen = kept().map(({ streamId, revision }) => `${streamId} ${revision}`);
    for (const document of all)
      expect(seen.filter((each) => each.startsWith(document))).toEqual(complete([document]));
  });

  it('has each event at least once by a group that two processes share', async () => {
    const lines: string[] = [];
    const group = `svc.portal.${freshName()}`;
    const both = [1, 2].map(() => start('store_group.mjs', group));
    for (const { stdout } of both) {
      let rest = '';
      stdout?.on('data', (chunk: Buffer) => {
        const parts = `${rest}${chunk.toString()}`.split('\n');
        rest = parts.pop() ?? '';
        lines.push(...parts);
      });
    }
    await eventually(() => expect(lines.length).toBeGreaterThan(20));
    both[0]?.kill('SIGKILL');
    const documents = await write();
    const seen = () => new Set(lines.map((line) => line.split(' ').slice(1, 3).join(' ')));
    await eventually(() => {
      const found = seen();
      expect(complete(documents).filter((each) => !found.has(each))).toEqual([]);
    });
  });
});
