import { createHash } from 'node:crypto';

/** Makes a new context known to the list of contexts, the API, the build and the tools: `[file, edit]` each. */

const json = (edit) => (text) => {
  const value = JSON.parse(text);
  edit(value);
  return `${JSON.stringify(value, null, 2)}\n`;
};

/** Throws where the file no longer looks as expected, so that no half of a context is made. */
const insert = (text, anchor, added) => {
  if (!anchor.test(text)) throw new Error(`Nothing matches ${anchor}`);
  return text.replace(anchor, added);
};

const dependency = (name) => json((of) => (of.dependencies[`@chancery/${name}`] = '*'));
const reference = (name) => json((of) => of.references.push({ path: `../../libs/${name}` }));

/** The row that the template's projection makes of the example of its event, as the spec of all projections hashes it. */
const rowHash = (one) => {
  const key = { [`${one.camel}Id`]: 'riverside.first' };
  const set = {
    ...{ authorityId: 'riverside', code: 'first', name: 'The first' },
    openedAt: '2026-01-05T08:00:00.000Z',
  };
  const changes = [{ kind: 'upsert', table: one.snake, key, set }];
  return createHash('sha256').update(JSON.stringify(changes)).digest('hex').slice(0, 16);
};

/** Takes the forms of the plural and of the singular. */
export const plugIns = ({ kebab, camel, pascal }, one) => [
  [
    'test/architecture/projection-rows.json',
    json((known) => (known[`${one.snake}@1 ${one.pascal}Opened`] = rowHash(one))),
  ],
  ['libs/contexts/package.json', dependency(kebab)],
  ['libs/contexts/tsconfig.json', reference(kebab)],
  [
    'libs/contexts/src/contexts.ts',
    (text) =>
      insert(
        insert(
          text,
          /\nexport type Contexts/,
          `import { ${camel} } from '@chancery/${kebab}';\n$&`,
        ),
        /\n\] as const satisfies/,
        `\n  ${camel},$&`,
      ),
  ],
  ['apps/api/package.json', dependency(kebab)],
  ['apps/api/tsconfig.json', reference(kebab)],
  [
    'apps/api/src/features.ts',
    (text) =>
      insert(
        insert(
          text,
          /\n\/\*\*/,
          `import { ${pascal}ApiModule } from './${kebab}/${kebab}.module.js';\n$&`,
        ),
        /\n\];/,
        `\n  ${pascal}ApiModule,$&`,
      ),
  ],
  [
    'nest-cli.json',
    json(({ projects }) => {
      projects[kebab] = {
        type: 'library',
        root: `libs/${kebab}`,
        entryFile: 'index',
        sourceRoot: `libs/${kebab}/src`,
        compilerOptions: { tsConfigPath: `libs/${kebab}/tsconfig.json` },
      };
    }),
  ],
];
