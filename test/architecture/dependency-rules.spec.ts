import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

interface Rules {
  readonly forbidden: readonly { readonly name: string }[];
}

const rulesFile = path.resolve('test/architecture/dependency-rules.cjs');
const cruiser = path.resolve('node_modules/.bin/depcruise');
const rules = createRequire(import.meta.url)(rulesFile) as Rules;

/** Violations, each in a file of its own: the rule, the file, and what it imports. */
const planted: readonly (readonly [rule: string, file: string, imported: string])[] = [
  ['domain-is-pure', 'libs/letters/src/domain/a.ts', 'uuid'],
  ['domain-is-pure', 'libs/letters/src/domain/b.ts', 'node:fs'],
  ['domain-is-pure', 'libs/letters/src/domain/c.ts', '@chancery/event-store'],
  ['domain-is-pure', 'libs/letters/src/domain/d.ts', '../outside.js'],
  ['domain-is-pure', 'libs/letters/src/domain/e.ts', '@chancery/stamps/contract'],
  ['shared-rules-are-pure', 'libs/parcels/src/rules.ts', 'rxjs'],
  ['projections-are-pure', 'libs/letters/src/read-models/a.projection.ts', '../outside.js'],
  ['projections-are-pure', 'libs/letters/src/policies/a.policy.ts', 'rxjs'],
  ['contexts-meet-at-contracts', 'libs/letters/src/a.ts', '@chancery/stamps'],
  ['front-doors', 'apps/desk/src/a.ts', '../../../libs/letters/src/outside.js'],
  ['front-doors', 'libs/stamps/src/a.ts', '../../letters/src/outside.js'],
  ['apps-stand-alone', 'apps/desk/src/b.ts', '../../clock/src/main.js'],
  ['libs-below-apps', 'libs/letters/src/b.ts', '../../../apps/clock/src/main.js'],
  ['infra-knows-no-context', 'libs/http/src/a.ts', '@chancery/letters/contract'],
  ['infra-knows-no-context', 'libs/http/src/b.ts', '@chancery/contexts'],
  ['kernel-is-bottom', 'libs/kernel/src/a.ts', 'rxjs'],
  ['kernel-is-bottom', 'libs/kernel/src/b.ts', '@chancery/event-store'],
  ['one-door-to-the-event-store', 'libs/letters/src/c.ts', '@eventstore/db-client'],
  ['one-door-to-opentelemetry', 'libs/http/src/c.ts', '@opentelemetry/api'],
  ['one-door-to-foreign-addresses', 'libs/letters/src/h.ts', 'node:https'],
  ['one-door-to-foreign-addresses', 'libs/letters/src/i.ts', 'net'],
  ['one-door-to-foreign-addresses', 'apps/desk/src/e.ts', 'undici'],
  ['one-door-to-foreign-addresses', 'apps/reactor/src/bridge/a.ts', '@nats-io/transport-node'],
  ['one-door-to-sql', 'libs/letters/src/d.ts', 'pg'],
  ['one-door-to-sql', 'apps/desk/src/c.ts', 'typeorm'],
  ['tests-stay-out', 'libs/letters/src/e.ts', './examples.js'],
  ['tests-stay-out', 'apps/desk/src/d.ts', '@chancery/testing'],
  ['no-cycles', 'libs/letters/src/f.ts', './g.js'],
];

/** What the violations import, and what the rules allow. */
const allowed: readonly (readonly [file: string, text: string])[] = [
  ['libs/letters/src/outside.ts', `export * from '@chancery/event-store';`],
  ['libs/letters/src/index.ts', `export * from './outside.js';`],
  ['libs/letters/src/contract.ts', `export * from './domain/fine.js';`],
  ['libs/letters/src/domain/fine.ts', `export * from '@chancery/kernel';`],
  ['libs/letters/src/domain/counted.ts', `export * from '@chancery/stamps/rules';`],
  ['libs/stamps/src/rules.ts', `export * from './domain/fine.js';`],
  ['libs/stamps/src/domain/fine.ts', `export {};`],
  ['libs/letters/src/letter.query.ts', `export * from 'pg';`],
  ['libs/letters/src/examples.ts', `export {};`],
  ['libs/letters/src/g.ts', `export * from './f.js';`],
  ['libs/letters/src/fine.spec.ts', `export * from '@chancery/testing';`],
  ['libs/stamps/src/index.ts', `export * from '@chancery/letters/contract';`],
  ['libs/stamps/src/contract.ts', `export {};`],
  ['libs/contexts/src/index.ts', `export * from '@chancery/letters';`],
  ['libs/kernel/src/index.ts', `export {};`],
  ['libs/event-store/src/index.ts', `export * from '@eventstore/db-client';`],
  ['libs/http/src/index.ts', `export * from 'rxjs';`],
  ['libs/outbound/src/index.ts', `export * from 'node:https';`],
  ['libs/letters/src/answer.ts', `export type { ServerResponse } from 'node:http';`],
  ['apps/reactor/src/mail/smtp.ts', `export * from 'nodemailer';`],
  ['libs/testing/src/index.ts', `export {};`],
  ['apps/clock/src/main.ts', `export * from '@chancery/letters';`],
  ['apps/desk/dist/main.js', `export * from '../../clock/src/main.js';`],
];

const packages = [
  ...['uuid', 'rxjs', 'pg', 'typeorm'],
  ...['@eventstore/db-client', '@opentelemetry/api'],
  ...['undici', 'nodemailer', '@nats-io/transport-node'],
];

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
}

describe('the dependency rules', () => {
  const tree = mkdtempSync(path.join(os.tmpdir(), 'dependency-rules-'));
  const write = (file: string, text: string): void => {
    mkdirSync(path.join(tree, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(tree, file), text);
  };
  let found: readonly Violation[];

  beforeAll(() => {
    write('tsconfig.json', '{ "compilerOptions": { "module": "nodenext" } }');
    for (const [file, text] of allowed) write(file, text);
    for (const [, file, imported] of planted) write(file, `export * from '${imported}';`);
    for (const name of packages) {
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'dist/index.js' }));
      write(`node_modules/${name}/dist/index.js`, 'module.exports = {};');
    }
    mkdirSync(path.join(tree, 'node_modules/@chancery'));
    for (const lib of [
      'letters',
      'stamps',
      'contexts',
      'kernel',
      'event-store',
      'http',
      'testing',
    ]) {
      const doors = {
        ...{ '.': './src/index.ts', './contract': './src/contract.ts' },
        './rules': './src/rules.ts',
      };
      write(`libs/${lib}/package.json`, JSON.stringify({ name: lib, exports: doors }));
      symlinkSync(path.join(tree, 'libs', lib), path.join(tree, 'node_modules/@chancery', lib));
    }
    const args = ['--config', rulesFile, '--output-type', 'json', 'apps', 'libs'];
    const { stdout } = spawnSync(cruiser, args, {
      cwd: tree,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    found = (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
  });
  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  it.each(planted)('%s: %s may not import %s', (rule, file) => {
    const rulesBroken = found.filter(({ from }) => from === file).map((one) => one.rule.name);
    expect(rulesBroken).toContain(rule);
  });

  it('find nothing else', () => {
    const files = new Set(planted.map(([, file]) => file));
    const others = found.filter(({ from }) => !files.has(from));
    expect(others).toEqual([]);
  });

  it('have each a violation here', () =>
    expect(new Set(planted.map(([rule]) => rule))).toEqual(
      new Set(rules.forbidden.map(({ name }) => name)),
    ));
});
