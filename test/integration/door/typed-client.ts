import path from 'node:path';
import openapiTypes, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import type { ReadmeCall } from './readme-calls.js';

const virtual = (name: string): string => path.join(import.meta.dirname, 'made-here', name);

/** What the compiler says of calls that are made through a client generated from the description. */
export const compiled = async (
  description: OpenAPI3,
  calls: readonly ReadmeCall[],
): Promise<readonly string[]> => {
  const files = new Map([
    [virtual('schema.ts'), astToString(await openapiTypes(description))],
    [virtual('calls.ts'), source(calls, Object.keys(description.paths ?? {}))],
  ]);
  const options: ts.CompilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, exactOptionalPropertyTypes: true },
    ...{ target: ts.ScriptTarget.ES2022, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'], types: [] },
    ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  };
  const host = ts.createCompilerHost(options);
  host.fileExists = (name) => files.has(name) || ts.sys.fileExists(name);
  host.readFile = (name) => files.get(name) ?? ts.sys.readFile(name);
  delete host.directoryExists;
  host.getSourceFile = (name, version) => {
    const text = host.readFile(name);
    return text === undefined ? undefined : ts.createSourceFile(name, text, version);
  };
  const program = ts.createProgram([virtual('calls.ts')], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

const source = (calls: readonly ReadmeCall[], templates: readonly string[]): string =>
  [
    `import createClient from 'openapi-fetch';`,
    `import type { paths } from './schema.js';`,
    `const client = createClient<paths>({ baseUrl: 'http://office' });`,
    ...calls.map((one) => statement(one, templates)),
  ].join('\n');

const statement = (call: ReadmeCall, templates: readonly string[]): string => {
  const [template, inPath] = matching(call.path, templates);
  const query = Object.fromEntries(
    Object.entries(call.query).map(([name, text]) => [name, /^\d+$/.test(text) ? +text : text]),
  );
  const { body } = call;
  const isNamed = (values: object): boolean => Object.keys(values).length > 0;
  const params = { ...(isNamed(inPath) && { path: inPath }), ...(isNamed(query) && { query }) };
  const given = { ...(isNamed(params) && { params }), ...(body !== undefined && { body }) };
  return `void client.${call.method}(${JSON.stringify(template)}, ${JSON.stringify(given)});`;
};

/** The path of the description that an address is of, and the values in it; a path without variables goes first. */
const matching = (
  address: string,
  templates: readonly string[],
): readonly [string, Readonly<Record<string, string>>] => {
  for (const template of [...templates].sort((a, b) => a.split('{').length - b.split('{').length)) {
    const form = template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
    const found = new RegExp(`^${form}$`).exec(address);
    if (found) return [template, { ...found.groups }];
  }
  throw new Error(`The description has no path for ${address}.`);
};
