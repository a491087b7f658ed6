import { readFileSync } from 'node:fs';
import path from 'node:path';
import { eventually, RunningOffice } from '@chancery/testing';

interface Dashboard {
  readonly panels: readonly {
    readonly title: string;
    readonly targets: readonly { readonly expr: string; readonly legendFormat: string }[];
  }[];
}

/** What Prometheus adds to each series. */
const added = ['job', 'instance'];
const dashboard = JSON.parse(readFileSync('docker/grafana/chancery.json', 'utf8')) as Dashboard;
const targets = dashboard.panels.flatMap(({ title, targets }) =>
  targets.map(({ expr, legendFormat }) => ({ title, expr, legendFormat })),
);

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

const metricsIn = (expr: string): readonly string[] =>
  all(expr, /\b((?:chancery|process|nodejs)_\w+)/g);

const labelsIn = (expr: string, legend: string): readonly string[] => [
  ...all(expr, /(\w+)(?:=~|!~|!=|=)"/g),
  ...all(expr, /by \(([^)]+)\)/g).flatMap((names) => names.split(/,\s*/)),
  ...all(legend, /\{\{(\w+)\}\}/g),
];

describe('the dashboard for Grafana', () => {
  const labels = new Map<string, Set<string>>();
  let office: RunningOffice;

  const readMetrics = async (): Promise<void> => {
    const token = readFileSync(path.join(office.dataDir, 'operator.token'), 'utf8').trim();
    const answer = await fetch(`${office.url}/metrics`, {
      headers: { authorization: `Bearer ${token}` },
    });
    for (const [, name = '', set = ''] of (await answer.text()).matchAll(/^(\w+)(?:\{(.*)\})? /gm))
      labels.set(name, new Set([...(labels.get(name) ?? []), ...all(set, /(\w+)="/g)]));
  };

  /** A policy reacts to a register number. */
  const register = async (): Promise<void> => {
    const { body } = await office.as('olena').post<{ documentId: string }>('/v1/documents', {
      ...{ unitId: 'riverside.registry', channel: 'desk', kind: 'application', subject: 'Limes' },
      sender: { kind: 'person', name: 'Mariana Kovalenko' },
    });
    const registerId = `riverside.in.${new Date().getUTCFullYear()}`;
    const path = `/v1/documents/${body.documentId}/registration`;
    expect((await office.as('olena').post(path, { registerId })).status).toBe(200);
  };

  beforeAll(async () => {
    office = await RunningOffice.start();
    await register();
    await office.as('ivan').post('/v1/authorities', { code: 'hill', name: 'Hill' });
    await eventually(async () => {
      await readMetrics();
      for (const name of ['chancery_refusals_total', 'chancery_policy_late_seconds'])
        expect(labels.get(name)).toBeDefined();
    }, 30_000);
  }, 120_000);
  afterAll(() => office?.stop());

  it.each(targets)('asks in "$title" for metrics and labels that the API exports', (target) => {
    const metrics = metricsIn(target.expr);
    expect(metrics.length).toBeGreaterThan(0);
    for (const metric of metrics) {
      const known = labels.get(metric);
      expect([metric, known !== undefined]).toEqual([metric, true]);
      const unknown = labelsIn(target.expr, target.legendFormat).filter(
        (label) => !added.includes(label) && !known?.has(label),
      );
      expect(unknown).toEqual([]);
    }
  });

  it('shows each metric of ours', () => {
    const shown = targets.flatMap(({ expr }) => metricsIn(expr)).join(' ');
    const ours = [...labels.keys()].filter((name) => name.startsWith('chancery_'));
    const bases = new Set(ours.map((name) => name.replace(/_(bucket|sum|count)$/, '')));
    expect([...bases].filter((name) => !shown.includes(name))).toEqual([]);
  });
});
