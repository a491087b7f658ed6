import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { RunningOffice } from '@chancery/testing';
import { CopiedTree } from './copied-tree.js';

interface Page {
  readonly items: readonly { readonly code: string; readonly name: string }[];
}

const apps = ['api', 'projector', 'reactor', 'eventstore', 'standalone'].map(
  (app) => `apps/${app}`,
);

describe('a new context', () => {
  let tree: CopiedTree;
  const make = (...names: readonly string[]): string =>
    tree.run('test/new-context/run.js', ...names);

  beforeAll(() => {
    tree = new CopiedTree();
    make('time-policies');
    tree.link('time-policies');
  }, 120_000);
  afterAll(() => tree?.remove());

  it('has nothing left of the name of the template', () => {
    for (const file of [
      'libs/time-policies/src/domain/time-policy.decider.ts',
      'libs/contexts/src/contexts.ts',
    ])
      expect(readFileSync(tree.at(file), 'utf8')).not.toMatch(/sample/i);
    expect(existsSync(tree.at('apps/api/src/time-policies/time-policy.bodies.ts'))).toBe(true);
  });

  it('follows the rules of format, lint and dependencies', () => {
    const made = ['libs/time-policies', 'apps/api/src/time-policies', 'libs/contexts/src'];
    tree.run(
      'node_modules/prettier/bin/prettier.cjs',
      '--check',
      ...made,
      'apps/api/src/features.ts',
    );
    tree.run('node_modules/eslint/bin/eslint.js', '-c', 'test/eslint.config.js', ...made);
    const rules = ['--config', 'test/architecture/dependency-rules.cjs', '--output-type', 'err'];
    tree.run('node_modules/dependency-cruiser/bin/dependency-cruise.mjs', ...rules, ...made);
  }, 120_000);

  it('passes its own specs and those of the list of contexts, which are type-checked', () => {
    const include = ['libs/time-policies/src', 'libs/contexts/src', 'apps/api/src/time-policies'];
    writeFileSync(
      tree.at('tsconfig.new.json'),
      JSON.stringify({ extends: './tsconfig.json', include }),
    );
    tree.run('node_modules/typescript-native/bin/tsc', '-p', 'tsconfig.new.json');
    const said = tree.run(
      ...[
        '--experimental-vm-modules',
        'node_modules/jest/bin/jest.js',
        '--config=test/jest.config.js',
      ],
      ...['--selectProjects', 'specs', 'architecture', '--'],
      ...['libs/time-policies', 'libs/contexts', 'architecture/projections'],
    );
    expect(said).toMatch(
      /PASS specs libs\/time-policies\/src\/domain\/time-policy\.decider\.spec\.ts/,
    );
    expect(said).toMatch(/PASS specs libs\/time-policies\/src\/readme\.spec\.ts/);
    expect(said).toMatch(/PASS specs libs\/contexts\/src\/contexts\.spec\.ts/);
    expect(said).toMatch(/PASS architecture test\/architecture\/projections\.spec\.ts/);
  }, 120_000);

  it('is built, and answers in a running office', async () => {
    tree.run('node_modules/typescript-native/bin/tsc', '-b', ...apps);
    const office = await RunningOffice.start({ checkout: tree.folder });
    try {
      const route = '/v1/authorities/riverside/time-policies';
      const order = { code: 'first', name: 'The first' };
      expect((await office.as('ivan').post(route, order)).status).toBe(403);
      const opened = await office.as('taras').post(route, order);
      expect(opened).toMatchObject({ status: 201, body: { id: 'riverside.first' } });
      const position = opened.headers.get('chancery-position') ?? '';
      const { body } = await office.as('ivan').get<Page>(route, { 'chancery-position': position });
      expect(body.items).toMatchObject([order]);
    } finally {
      await office.stop();
    }
  }, 240_000);

  it('is refused under a name that is taken, or that is no plural noun in lower case', () => {
    expect(() => make('registers')).toThrow(/libs\/registers exists already/);
    expect(() => make('Time Policies')).toThrow(/is no name/);
    expect(() => make('criteria')).toThrow(/npm run new-context criteria ONE/);
  });
});
