import { readFileSync } from 'node:fs';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import type { OpenAPI3 } from 'openapi-typescript';
import { clientTypes, schemaFile } from '../../desk/client-types.js';
import { OpenDoor } from './open-door.js';
import { readmeCalls } from './readme-calls.js';
import { compiled } from './typed-client.js';

interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
}

let door: OpenDoor;
let source: string;
let operations: readonly Operation[];
beforeAll(async () => {
  door = await OpenDoor.start();
  source = (await door.app.inject({ url: '/openapi.json' })).body;
  const { paths } = JSON.parse(source) as {
    paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  };
  operations = Object.values(paths).flatMap((path) => Object.values(path));
}, 120_000);
afterAll(() => door.stop());

describe('the description of the API', () => {
  it('is one that the linter of the field finds nothing wrong with', async () => {
    const config = await createConfig({ extends: ['recommended'] });
    const found = await lintFromString({ source, absoluteRef: 'openapi.json', config });
    const told = found.map(({ ruleId, message, location }) => [
      ruleId,
      message,
      location[0]?.pointer,
    ]);
    const isOfHealth = ([ruleId, , pointer]: (typeof told)[number]): boolean =>
      ruleId === 'operation-4xx-response' && pointer?.startsWith('#/paths/~1health~1') === true;
    expect(told.filter((each) => !isOfHealth(each))).toEqual([]); // health is asked by anybody
  }, 60_000);

  it('says of every answer that has a body what it is', () => {
    expect(operations.length).toBeGreaterThan(60);
    const silent = operations.flatMap(({ operationId, responses }) =>
      Object.entries(responses)
        .filter(([status, { content }]) => status !== '204' && !content)
        .map(([status]) => `${operationId} ${status}`),
    );
    expect(silent).toEqual([]);
  });

  it('names each operation in one word that no other has', () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(ids.filter((id) => !/^[a-z][A-Za-z]+$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("makes a client with which the README's calls compile", async () => {
    expect(readmeCalls.length).toBeGreaterThan(15);
    const description = JSON.parse(source) as OpenAPI3;
    expect(await compiled(description, readmeCalls)).toEqual([]);
    const wrong = { ...readmeCalls[0], body: { unitId: 7 } } as (typeof readmeCalls)[number];
    expect(await compiled(description, [wrong])).not.toEqual([]);
  }, 60_000);

  it('is the one from which the client of the desk was made; `npm run client` makes it anew', async () => {
    const made = await clientTypes(JSON.parse(source));
    expect(readFileSync(schemaFile, 'utf8') === made).toBe(true);
  });
});
