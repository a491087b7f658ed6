import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contexts, modulesOf, policiesOf, projectionsOf, schemasOf } from '@chancery/contexts';

type Class = abstract new (...given: never[]) => object;

const root = path.resolve(import.meta.dirname, '../..');
const sources = ['apps', 'libs'].flatMap((above) =>
  readdirSync(path.join(root, above)).flatMap((part) => {
    const folder = path.join(above, part, 'src');
    return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/spec\.ts$|examples/.test(file))
      .map((file) => path.join(folder, file));
  }),
);

/** The command classes of all contexts: those that `command()` has made. */
const commandsIn = async (): Promise<readonly Class[]> => {
  const files = sources.filter((file) => file.endsWith('.commands.ts'));
  const modules = await Promise.all(files.map((file) => import(path.join(root, file))));
  const exported = modules.flatMap((module: object) => Object.values(module) as unknown[]);
  const isCommand = (value: unknown): value is Class =>
    typeof value === 'function' &&
    (Object.getPrototypeOf(value) as { readonly name: string }).name === 'Command';
  return [...new Set(exported.filter(isCommand))];
};

/** The handlers among the providers of all contexts, by the command that each handles. */
const handled = new Set(
  modulesOf(contexts)
    .map((module) => ('module' in module ? module.module : module))
    .flatMap((module) => Reflect.getMetadata('providers', module) as readonly Class[])
    .map((provider) => Reflect.getMetadata('__commandHandler__', provider) as Class | undefined),
);

const texts = sources
  .filter((file) => !file.endsWith('.commands.ts'))
  .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
const definitions = sources
  .filter((file) => file.endsWith('.commands.ts'))
  .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
const partOf = (file: string): string => file.split(path.sep).slice(0, 2).join('/');

/** Named in a program or another library, or made in its own. */
const isSent = (name: string): boolean => {
  const own = definitions.find(({ text }) => text.includes(`class ${name} `))?.file ?? '';
  const named = new RegExp(`\\b${name}\\b`);
  return texts.some(({ file, text }) =>
    partOf(file) === partOf(own) ? text.includes(`new ${name}(`) : named.test(text),
  );
};

describe('a command', () => {
  it('has a handler', async () => {
    const commands = await commandsIn();
    expect(commands.length).toBeGreaterThan(40);
    expect(commands.filter((each) => !handled.has(each)).map(({ name }) => name)).toEqual([]);
  });

  it('is sent by a route, a policy, a program or another command', async () =>
    expect(
      (await commandsIn()).filter(({ name }) => !isSent(name)).map(({ name }) => name),
    ).toEqual([]));
});

describe('an event', () => {
  it('changes a row, or something reacts to it', () => {
    const types = Object.keys(Object.assign({}, ...schemasOf(contexts)) as object);
    const heard = new Set([
      ...projectionsOf(contexts).flatMap(({ on }) => Object.keys(on)),
      ...policiesOf(contexts).flatMap(({ on }) => Object.keys(on)),
    ]);
    expect(types.filter((type) => !heard.has(type))).toEqual([]);
  });
});
