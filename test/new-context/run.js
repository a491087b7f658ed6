/**
 * `npm run new-context NAME [ONE]`: makes a bounded context with one command, one event, one read model and its
 * routes, and plugs it in. NAME is a plural noun such as `petitions`; ONE is its singular, if that is irregular.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { formsOf, renamer, singularOf } from './names.js';
import { plugIns } from './plug-in.js';

const template = path.join(import.meta.dirname, 'template');
const root = process.cwd();

const end = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const [many = '', one = singularOf(many)] = process.argv.slice(2);
const isName = (name) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name);
if (!isName(many))
  end(`"${many}" is no name. Give a plural noun in lower case: npm run new-context petitions`);
if (!one || !isName(one) || one === many)
  end(`The singular of "${many}" is unknown. Give it, too: npm run new-context ${many} ONE`);

const folders = { lib: `libs/${many}`, api: `apps/api/src/${many}` };
for (const folder of Object.values(folders))
  if (fs.existsSync(path.join(root, folder))) end(`${folder} exists already. Choose another name.`);

const rename = renamer(many, one);

/** Imports of the template lead to where it stands; those of a context lead to its package and its neighbours. */
const settle = (text) =>
  rename(text)
    .replaceAll('../../../../apps/api/src/', '../')
    .replaceAll('../lib/src/index.js', `@chancery/${many}`)
    .replace(/errors: \[\], \/\/ (.*)/g, 'errors: [$1],');

const made = Object.entries(folders).flatMap(([part, folder]) => {
  const from = path.join(template, part);
  return fs
    .readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const source = path.join(entry.parentPath, entry.name);
      const file = path.join(folder, rename(path.relative(from, source)));
      return [file, settle(fs.readFileSync(source, 'utf8'))];
    });
});
const changed = plugIns(formsOf(many), formsOf(one)).map(([file, edit]) => [
  file,
  edit(fs.readFileSync(path.join(root, file), 'utf8')),
]);

const all = [...made, ...changed];
for (const [file, text] of all) {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), text);
}
const files = all.map(([file]) => file);
spawnSync('node_modules/.bin/prettier', ['--log-level', 'warn', '--write', ...files], {
  cwd: root,
  stdio: 'inherit',
});

console.log(`Made ${folders.lib} and ${folders.api}. Plugged in by ${changed.map(([file]) => file).join(', ')}.

Next:
  1. npm run check      links the package, builds, and runs the specs of the context
  2. Put your rules into ${folders.lib}/src/domain, with their specs first.
  3. Add the routes to the tables of test/e2e/rights.spec.ts: who may call them.`);
