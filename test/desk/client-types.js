/** The types by which the desk calls the API: those of the paths that it uses, from the description. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import openapiTypes, { astToString } from 'openapi-typescript';

const desk = new URL('../../apps/desk/src/', import.meta.url).pathname;

export const schemaFile = path.join(desk, 'api/schema.ts');

const head = '/** Made by `npm run client` from the description of the API. Do not edit. */\n\n';

export const clientTypes = async (description) => {
  const used = pathsUsed();
  const paths = Object.entries(description.paths)
    .filter(([name]) => used.has(name))
    .map(([name, operations]) => [name, succeeding(operations)]);
  const picked = { ...description, paths: Object.fromEntries(paths) };
  const { schemas } = description.components;
  const reached = schemasReached(picked.paths, schemas).add('Problem');
  const kept = Object.entries(schemas).filter(([name]) => reached.has(name));
  picked.components = { schemas: { ...Object.fromEntries(kept), Problem: anyProblem(schemas) } };
  return (
    head + astToString(await openapiTypes(JSON.parse(JSON.stringify(picked, withoutExamples))))
  );
};

/** Refusals are read as problems wherever they come from, so answers that succeed are enough. */
const succeeding = (operations) =>
  Object.fromEntries(
    Object.entries(operations).map(([method, operation]) => {
      const responses = Object.entries(operation.responses ?? {});
      const good = responses
        .filter(([status]) => Number(status) < 300)
        .map(([status, answer]) => [status, asData(answer)]);
      return [method, { ...operation, responses: Object.fromEntries(good) }];
    }),
  );

/** Lists are answered as pages to print and as tables too; the desk reads them as data. */
const asData = (answer) => {
  const data = answer.content?.['application/json'];
  return data ? { ...answer, content: { 'application/json': data } } : answer;
};

/** A new code of a refusal makes no new client: the desk takes any. */
const anyProblem = ({ Problem }) => ({
  ...Problem,
  properties: { ...Problem.properties, code: { type: 'string' } },
});

/** Examples are for readers of the description. */
const withoutExamples = (key, value) =>
  key === 'examples' || key === 'example' ? undefined : value;

const pathsUsed = () =>
  new Set(
    readdirSync(desk, { recursive: true })
      .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('api/schema'))
      .flatMap(
        (name) =>
          readFileSync(path.join(desk, name), 'utf8').match(/(?<=['"`])\/v1\/[^'"`?]+/g) ?? [],
      ),
  );

/** The schemas that paths name, and those that these name. */
const schemasReached = (from, schemas, reached = new Set()) => {
  for (const [, name] of JSON.stringify(from).matchAll(/#\/components\/schemas\/(\w+)/g))
    if (!reached.has(name)) {
      reached.add(name);
      schemasReached(schemas[name], schemas, reached);
    }
  return reached;
};
