import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gatherMetrics } from './gather-metrics.js';
import { ProgramMetrics } from './program-metrics.js';
import { serveMetrics } from './serve-metrics.js';

describe('the figures of a program', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-metrics-'));
  const socket = (name: string) => path.join(folder, `${name}.sock`);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are few, and bear the name of the program', async () => {
    const metrics = new ProgramMetrics('projector');
    const lines = (await metrics.registry.metrics()).split('\n').filter((line) => /^\w/.test(line));
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(line).toMatch(/^chancery_program_\w+\{program="projector"\} /);
  });

  it('are gathered from all programs that answer, each name once', async () => {
    const [reactor, store] = [new ProgramMetrics('reactor'), new ProgramMetrics('eventstore')];
    reactor
      .counter('chancery_policy_reactions_total', 'Reactions.', ['policy'])
      .inc({ policy: 'p' });
    writeFileSync(socket('reactor'), 'left by a process that was killed');
    const servers = await Promise.all([
      serveMetrics(reactor.registry, { path: socket('reactor') }),
      serveMetrics(store.registry, { path: socket('eventstore') }),
    ]);
    const text = await gatherMetrics([], ['reactor', 'eventstore', 'gone'].map(socket));
    expect(text.match(/# TYPE chancery_program_resident_bytes gauge/g)).toHaveLength(1);
    for (const program of ['reactor', 'eventstore'])
      expect(text).toMatch(
        new RegExp(`chancery_program_resident_bytes{program="${program}"} \\d+`),
      );
    expect(text).toContain('chancery_policy_reactions_total{policy="p",program="reactor"} 1');
    for (const server of servers) server.close();
  });

  it('are served to Prometheus at a port, and nothing else is', async () => {
    const { registry } = new ProgramMetrics('projector');
    const server = await serveMetrics(registry, { host: '127.0.0.1', port: 0 });
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    const answer = await fetch(`${url}/metrics`);
    expect(answer.headers.get('content-type')).toContain('text/plain');
    expect(await answer.text()).toContain(
      'chancery_program_start_time_seconds{program="projector"}',
    );
    expect((await fetch(`${url}/`)).status).toBe(404);
    server.close();
  });
});
