import { readFileSync } from 'node:fs';

const oldest = '20';
const newest = '24';
const text = (file: string): string => readFileSync(file, 'utf8');

describe('the releases of Node', () => {
  const { engines, scripts } = JSON.parse(text('package.json')) as {
    readonly engines: { readonly node: string };
    readonly scripts: Readonly<Record<string, string>>;
  };

  it('begin with the oldest that the packages allow', () =>
    expect(engines.node).toMatch(new RegExp(`^>=${oldest}\\.`)));

  it('are each tested by the workflow', () =>
    expect(text('.github/workflows/ci.yml')).toContain(`node: [${oldest}, 22, ${newest}]`));

  it('end with the newest long-term release, on which CI runs the fast specs', () => {
    expect(scripts['check:newest-node']).toContain(`--package node@${newest} `);
    expect(text('.ci/run')).toContain('check:newest-node');
  });

  it('serve the image with the newest', () => {
    const bases = text('docker/Dockerfile').match(/^FROM \S+/gm);
    expect(new Set(bases)).toEqual(new Set([`FROM node:${newest}-bookworm-slim`]));
  });
});
