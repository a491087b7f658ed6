import { mkdtemp, rm } from 'node:fs/promises';
import { get as request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { Body, Controller, Get, Module, Param, Post, Query, StreamableFile } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { DomainError, type Principal } from '@chancery/kernel';
import { eventually } from '@chancery/testing';
import { createHttpApp } from './create-http-app.js';
import { DevIssuer } from '@chancery/one-machine';
import { createLogger } from '@chancery/program';
import { noteField, objectForm } from './forms/fields.js';
import type { Form } from './forms/form.js';
import { textForm, uuidForm } from './forms/texts.js';
import { wholeForm } from './forms/values.js';
import { HttpModule } from './http.module.js';
import { Metrics } from './metrics/metrics.js';
import type { PrincipalSource } from './auth/principal-source.js';
import { ApiProblems, problemExamples } from './problems/api-problems.js';
import { httpProblems } from './problems/http.problems.js';
import { Answer } from './requests/answer.js';
import { ReadsFrom, type Lag } from './requests/freshness.js';
import { Caller, type Requester } from './requests/requester.js';
import { TakesItsBody } from './requests/takes.js';

const Field =
  (form: Form, isOptional = false): PropertyDecorator =>
  (prototype, name) =>
    noteField(prototype, String(name), { form, isOptional, description: '' });

class Inner {
  @Field(textForm({ max: 10 }))
  name!: string;
}

class ThingBody {
  @Field(wholeForm({ min: 0, max: 9 }))
  count!: number;

  @Field(objectForm(() => Inner))
  inner!: Inner;
}

class ThingQuery {
  @Field(textForm({ max: 2_000 }), true)
  text?: string;
}

class UnitNotActive extends DomainError {
  readonly code = 'unit-not-active' as const;
}
class UnitNotFound extends DomainError {
  readonly code = 'unit-not-found' as const;
}
class PostNotHeld extends DomainError {
  readonly code = 'post-not-held' as const;
}
const problems = {
  ...httpProblems,
  'unit-not-active': {
    status: 409,
    title: 'The unit is not active',
    example: new UnitNotActive('The unit y is no longer active.', { unitId: 'y' }),
  },
  'unit-not-found': { status: 404, title: 'No such unit', example: new UnitNotFound('Not there.') },
  'post-not-held': { status: 409, title: 'No such post is held', example: new PostNotHeld('No.') },
} as const;
const source = { isOpen: false };
async function* endless(): AsyncGenerator<string> {
  source.isOpen = true;
  try {
    for (;;) yield 'A line of an export without end\n'.repeat(1_000);
  } finally {
    source.isOpen = false;
  }
}
class Unlisted extends DomainError {
  readonly code = 'nobody-knows-this' as const;
}

@Controller('things')
class ThingsController {
  @Post()
  @TakesItsBody()
  make(@Body() body: ThingBody, @Caller() caller: Requester): Answer<object> {
    const { principal, context } = caller;
    const answer = { body, principal, context, madeId: caller.newId('thing') };
    return new Answer(answer, { revision: 7, position: 123_456_789_012n });
  }

  @Get()
  list(@Query() query: ThingQuery): object {
    return { query };
  }

  @Get('refused')
  @ApiProblems(problems, 'unit-not-active', 'unit-not-found', 'post-not-held')
  refuse(): never {
    throw new UnitNotActive('The unit x is no longer active.', { unitId: 'x' });
  }

  @Get('unlisted')
  unlisted(): never {
    throw new Unlisted('Nobody gave this a status.');
  }

  @Get('broken')
  break(): never {
    throw new Error('the password is swordfish');
  }

  @Get('export')
  export(): StreamableFile {
    return new StreamableFile(Readable.from(endless(), { objectMode: false }));
  }

  @Get('elsewhere')
  @ReadsFrom('elsewhere')
  readElsewhere(): object {
    return {};
  }

  @Get(':id')
  get(@Param('id') id: string): object {
    return { id };
  }
}

const officer: Principal = {
  kind: 'officer',
  id: 'riverside.ann',
  authorityId: 'riverside',
  posts: [{ unitId: 'riverside.permits', roles: ['clerk'] }],
  oversees: [],
  clearance: 'internal',
};
const busy: Principal = {
  ...officer,
  id: 'riverside.bea',
  posts: [...officer.posts, { unitId: 'riverside.works', roles: ['head'] }],
};
const principals: PrincipalSource = {
  find: async (id) => [officer, busy].find((known) => known.id === id),
  findActing: async (by, officerId) => {
    if (officerId !== busy.id) throw new UnitNotFound(officerId);
    const behalf = { officerId, substitutionId: 's-1', rights: [], level: 'public' } as const;
    return { ...busy, id: by.id, behalf };
  },
};

describe('an HTTP app of the platform', () => {
  let app: NestFastifyApplication;
  let folder: string;
  let issuer: DevIssuer;
  let token: string;
  let isWell = true;
  let isOfThisLog = true;
  let lag: Lag | undefined;
  const operatorToken = 'the-operators-own';
  const lines: string[] = [];
  const body = { count: 1, inner: { name: 'one' } };

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'chancery-http-'));
    issuer = await DevIssuer.open(folder);
    token = await issuer.issue({ subject: officer.id });
    const metrics = new Metrics();
    const shared = HttpModule.forRoot({
      problems,
      tokens: issuer.verification,
      principals: { inject: [], useFactory: () => principals },
      positions: {
        inject: [],
        useFactory: () => ({
          waitFor: async (position: bigint) => position <= 10n,
          shown: () => 7n,
          isWritten: async (position: bigint) => position <= 20n,
          behind: (models: readonly string[] = []) =>
            models.includes('elsewhere') ? undefined : lag,
          isOfThisLog: async () => isOfThisLog,
        }),
      },
      health: {
        inject: [],
        useFactory: () => [
          { name: 'store', check: async () => ({ healthy: isWell, detail: { lag: 3 } }) },
        ],
      },
      metrics,
      cursorSecret: 'secret',
      operatorToken,
      paths: { id: uuidForm },
    });
    @Module({ imports: [shared], controllers: [ThingsController] })
    class AppModule {}
    const logger = createLogger({ name: 'api' }, { write: (line) => void lines.push(line) });
    app = await createHttpApp(AppModule, { logger, metrics, bodyLimit: 1_000 });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });

  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  const call = async (
    method: 'GET' | 'POST',
    url: string,
    { headers = {}, payload = undefined as object | string | undefined } = {},
  ) => {
    const authorization = `Bearer ${token}`;
    const response = await app.inject({
      method,
      url,
      headers: { authorization, ...headers },
      ...(payload !== undefined && { payload }),
    });
    const json = (): Record<string, unknown> => response.json<Record<string, unknown>>();
    return { status: response.statusCode, headers: response.headers, text: response.body, json };
  };
  const get = (url: string, headers: Record<string, string> = {}) => call('GET', url, { headers });
  const post = (payload: object | string, headers: Record<string, string> = {}) =>
    call('POST', '/things', { headers, payload });

  describe('answers', () => {
    it('with the standing of what was changed in its headers', async () => {
      const { status, headers } = await post(body);
      expect(status).toBe(201);
      expect(headers).toMatchObject({ etag: '"7"', 'chancery-position': '123456789012' });
    });

    it('for who asked alone, and as what they are', async () =>
      expect((await get('/things')).headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      }));

    it('with how far what is shown lags behind, only where it does', async () => {
      lag = { events: 12, isMore: false, seconds: 2.3 };
      const [shown, elsewhere, made] = [
        await get('/things'),
        await get('/things/elsewhere'),
        await post(body),
      ];
      lag = { events: 1_000, isMore: true, seconds: 40 };
      const far = await get('/things');
      lag = undefined;
      expect(shown.headers['chancery-behind']).toBe('events=12, seconds=3');
      expect(far.headers['chancery-behind']).toBe('events=1000;or-more, seconds=40');
      for (const { headers } of [elsewhere, made, await get('/things')])
        expect(headers).not.toHaveProperty('chancery-behind');
    });

    it('that are long for as long as somebody takes them, and then lets go of what they are read from', async () => {
      const server = await app.listen(0, '127.0.0.1').then(() => app.getHttpServer());
      const { port } = server.address() as AddressInfo;
      const headers = { authorization: `Bearer ${token}` };
      await new Promise<void>((resolve, reject) => {
        const asked = request({ port, path: '/things/export', headers }, (response) => {
          response.once('data', () => {
            expect(source.isOpen).toBe(true);
            asked.destroy();
            resolve();
          });
        });
        asked.once('error', reject);
      });
      await eventually(() => expect(source.isOpen).toBe(false));
    });

    it('with the correlation id of the caller, or one of its own', async () => {
      const given = await get('/things', { 'x-correlation-id': 'my-own-id-1' });
      const made = await get('/things', { 'x-correlation-id': 'not usable\u007f' });
      expect(given.headers['x-correlation-id']).toBe('my-own-id-1');
      expect(made.headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
    });
  });

  describe('a caller', () => {
    const commandIdOf = async (headers: Record<string, string>) =>
      ((await post(body, headers)).json() as { context: { commandId: string } }).context.commandId;

    it('means the same command when the same key comes again', async () => {
      const key = { 'idempotency-key': 'a-key-of-mine' };
      const [first, again, other, none] = await Promise.all(
        [key, key, { 'idempotency-key': 'another-key' }, {}].map(commandIdOf),
      );
      expect(again).toBe(first);
      expect(new Set([first, other, none]).size).toBe(3);
    });

    it('shares no key with another caller', async () => {
      const key = { 'idempotency-key': 'a-key-of-mine' };
      const foreign = { authorization: `Bearer ${await issuer.issue({ subject: busy.id })}` };
      expect(await commandIdOf({ ...key, ...foreign })).not.toBe(await commandIdOf(key));
    });

    it('gets ids for new things that do not change with a retry', async () => {
      const headers = { 'idempotency-key': 'makes-a-thing' };
      const [first, again] = [await post(body, headers), await post(body, headers)];
      expect(first.json()['madeId']).toMatch(/^[0-9a-f-]{36}$/);
      expect(again.json()['madeId']).toBe(first.json()['madeId']);
    });

    it('insists on a revision with If-Match', async () => {
      const { context } = (await post(body, { 'if-match': '"12"' })).json();
      expect(context).toMatchObject({ expectedRevision: 12 });
    });

    it('passes on a trace that is one', async () => {
      const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
      expect((await post(body, { traceparent })).json()['context']).toMatchObject({ traceparent });
      const { context } = (await post(body, { traceparent: 'forged\tby hand' })).json();
      expect(context).not.toHaveProperty('traceparent');
    });

    it.each([
      ['if-match', '12', 'invalid-precondition'],
      ['if-match', 'W/"12"', 'invalid-precondition'],
      ['idempotency-key', 'short', 'invalid-idempotency-key'],
      ['idempotency-key', 'with a space', 'invalid-idempotency-key'],
    ])('is told that %s: %s is not usable', async (header, value, code) => {
      const { status, json } = await post(body, { [header]: value });
      expect([status, json()['code']]).toEqual([400, code]);
    });

    it('acts in the name of their only unit', async () => {
      const { principal } = (await post(body)).json();
      expect(principal).toMatchObject({ actingUnitId: 'riverside.permits' });
    });

    it('of several units acts in the one they name, if it is theirs', async () => {
      const authorization = `Bearer ${await issuer.issue({ subject: busy.id })}`;
      const named = (unit: string) => post(body, { authorization, 'chancery-acting-unit': unit });
      expect((await named('riverside.works')).json()['principal']).toMatchObject({
        actingUnitId: 'riverside.works',
      });
      expect((await named('riverside.office')).json()['code']).toBe('not-your-unit');
      const unnamed = (await post(body, { authorization })).json();
      expect(unnamed['principal']).not.toHaveProperty('actingUnitId');
    });
  });

  it('lets an officer act for another where the app says so, in the units of the other', async () => {
    const forOther = (id: string, more = {}) =>
      post(body, { 'chancery-on-behalf-of': id, ...more });
    const works = { 'chancery-acting-unit': 'riverside.works' };
    expect((await forOther(busy.id, works)).json()['principal']).toMatchObject({
      ...{ id: officer.id, actingUnitId: 'riverside.works', behalf: { officerId: busy.id } },
    });
    expect((await forOther('riverside.stranger')).status).toBe(404);
    expect((await forOther('Not an id')).status).toBe(400);
    expect((await forOther(officer.id)).json()['principal']).not.toHaveProperty('behalf');
  });

  describe('a refusal', () => {
    it('is a problem with code, status, detail and what a program needs', async () => {
      const { status, headers, json } = await get('/things/refused?text=private');
      expect(status).toBe(409);
      expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(json()).toEqual({
        type: '/problems/unit-not-active',
        title: 'The unit is not active',
        status: 409,
        detail: 'The unit x is no longer active.',
        instance: '/things/refused',
        code: 'unit-not-active',
        correlationId: headers['x-correlation-id'],
        data: { unitId: 'x' },
      });
    });

    it('has a type that can be looked up', async () => {
      const { json } = await get('/problems/unit-not-active', { authorization: '' });
      expect(json()).toMatchObject({ status: 409, title: 'The unit is not active' });
      expect((await get('/problems/none')).status).toBe(404);
    });

    it('is described for a route by its status, with an example for each code', () => {
      const { paths } = SwaggerModule.createDocument(app, new DocumentBuilder().build());
      const { 404: notFound, 409: conflict } = paths['/things/refused']?.get?.responses ?? {};
      expect(notFound).toMatchObject({ description: '`unit-not-found`: No such unit' });
      expect(conflict).toMatchObject({
        content: {
          'application/problem+json': {
            examples: {
              'unit-not-active': { $ref: '#/components/examples/unit-not-active' },
              'post-not-held': { $ref: '#/components/examples/post-not-held' },
            },
          },
        },
      });
      expect(problemExamples(problems)).toMatchObject({
        'unit-not-active': {
          value: {
            status: 409,
            code: 'unit-not-active',
            detail: 'The unit y is no longer active.',
            data: { unitId: 'y' },
          },
        },
        'post-not-held': { value: { title: 'No such post is held' } },
      });
    });

    it('names every field that is not as described, unknown ones too', async () => {
      const { status, json } = await post({ count: 'x', extra: 1, inner: { name: '', more: 2 } });
      const { errors } = json() as { errors: { path: string; message: string }[] };
      expect(status).toBe(400);
      expect(errors.map((error) => error.path).sort()).toEqual([
        '/count',
        '/extra',
        '/inner/more',
        '/inner/name',
      ]);
      expect(errors.find((error) => error.path === '/inner/name')?.message).toContain('name');
    });

    it('says of an unknown query parameter that it is unknown', async () => {
      const { status, json } = await get('/things?text=a&page=2');
      expect([status, json()['errors']]).toMatchObject([400, [{ path: '/page' }]]);
    });

    it.each(['/things/broken', '/things/unlisted'])(
      'nobody foresaw tells nothing: %s',
      async (url) => {
        const { status, text, json } = await get(url);
        expect([status, json()['code']]).toEqual([500, 'internal-error']);
        expect(text).not.toMatch(/swordfish|Nobody gave/);
      },
    );

    it('nobody foresaw is told to the operator, with the correlation id', async () => {
      lines.length = 0;
      const { headers } = await get('/things/broken');
      const entry = lines.map(parsed).find(({ level }) => level === 'error');
      expect(entry?.['msg']).toContain('swordfish');
      expect(entry?.['correlationId']).toBe(headers['x-correlation-id']);
    });

    it.each([
      ['a route that is not there', 'GET', '/nothing', undefined, {}, 404, 'route-not-found'],
      ['an id that is no UUID', 'GET', '/things/x', undefined, {}, 400, 'invalid-request'],
      [
        'broken JSON',
        'POST',
        '/things',
        '{',
        { 'content-type': 'application/json' },
        400,
        'invalid-request',
      ],
      [
        'another media type',
        'POST',
        '/things',
        '<a/>',
        { 'content-type': 'application/xml' },
        415,
        'media-type-not-supported',
      ],
      [
        'too large a body',
        'POST',
        '/things',
        { text: 'x'.repeat(2_000) },
        {},
        413,
        'body-too-large',
      ],
    ] as const)('of the framework is worded the same: %s', async (...row) => {
      const [, method, url, payload, headers, status, code] = row;
      const answer = await call(method, url, { headers, payload });
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect([answer.status, answer.json()['code']]).toEqual([status, code]);
    });
  });

  describe('the door', () => {
    it.each([
      ['no token', ''],
      ['another scheme', 'Basic YTpi'],
      ['no token at all', 'Bearer abc.def.ghi'],
    ])('stays shut for %s', async (_, authorization) => {
      const { status, headers, json } = await get('/things', { authorization });
      expect([status, json()['code']]).toEqual([401, 'unauthenticated']);
      expect(headers['www-authenticate']).toBe('Bearer');
    });

    it('stays shut for a token that has expired', async () => {
      const expired = await issuer.issue({ subject: officer.id, lifeSeconds: -60 });
      const { status, json } = await get('/things', { authorization: `Bearer ${expired}` });
      expect([status, json()['detail']]).toEqual([401, expect.stringContaining('expired')]);
    });

    it('stays shut for a token of another issuer', async () => {
      const elsewhere = await mkdtemp(path.join(tmpdir(), 'chancery-http-'));
      const foreign = await (await DevIssuer.open(elsewhere)).issue({ subject: officer.id });
      await rm(elsewhere, { recursive: true });
      expect((await get('/things', { authorization: `Bearer ${foreign}` })).status).toBe(401);
    });

    it('stays shut for who is no active officer', async () => {
      const unknown = `Bearer ${await issuer.issue({ subject: 'riverside.nobody' })}`;
      const { status, json } = await get('/things', { authorization: unknown });
      expect([status, json()['code']]).toEqual([403, 'not-an-officer']);
    });

    it('lets a service of the platform pass', async () => {
      const service = await issuer.issue({ subject: 'setup', isPlatform: true });
      const { json } = await post(body, { authorization: `Bearer ${service}` });
      expect(json()['principal']).toMatchObject({ kind: 'service', id: 'setup' });
    });

    it('knows tokens that were given before a restart', async () => {
      const restarted = await DevIssuer.open(folder);
      const later = `Bearer ${await restarted.issue({ subject: officer.id })}`;
      expect((await get('/things', { authorization: later })).status).toBe(200);
    });
  });

  describe('while the read models are of another log', () => {
    beforeAll(() => (isOfThisLog = false));
    afterAll(() => (isOfThisLog = true));

    it('nothing is answered from them and nothing is decided', async () => {
      for (const { status, json } of [await get('/things'), await post(body)])
        expect([status, json()['code']]).toEqual([503, 'read-model-of-another-log']);
    });

    it('it still says who it is and how it is', async () =>
      expect((await get('/health/live')).status).toBe(200));
  });

  describe('a question about a position', () => {
    it('is answered once the read models are there', async () => {
      const { status, headers } = await get('/things', { 'chancery-position': '10' });
      expect([status, headers['chancery-position']]).toEqual([200, '10']);
    });

    it('need not be asked to hear up to where an answer shows all', async () =>
      expect((await get('/things')).headers['chancery-position']).toBe('7'));

    it('is refused for a while if they lag', async () => {
      const { status, headers, json } = await get('/things', { 'chancery-position': '11' });
      expect([status, json()['code']]).toEqual([503, 'position-not-reached']);
      expect(headers['retry-after']).toBe('1');
    });

    it.each(['x', '-1', '21', '9223372036854775807', '9999999999999999999'])(
      'is refused if nothing was written there: %s',
      async (position) => {
        const { status, json } = await get('/things', { 'chancery-position': position });
        expect([status, json()['code']]).toEqual([400, 'invalid-position']);
      },
    );
  });

  describe('the operator', () => {
    const asOperator = { authorization: `Bearer ${operatorToken}` };

    it('hears that it lives, and whether it is ready', async () => {
      expect((await get('/health/live', { authorization: '' })).json()).toEqual({ status: 'live' });
      expect((await get('/health/ready', asOperator)).json()).toEqual({
        status: 'ready',
        checks: { store: { healthy: true, detail: { lag: 3 } } },
      });
      isWell = false;
      await eventually(async () => {
        const { status, json } = await get('/health/ready');
        expect([status, json()['status']]).toEqual([503, 'not-ready']);
      });
      isWell = true;
    });

    it('alone reads the details of health and the metrics', async () => {
      for (const stranger of ['', `Bearer ${token}`, 'Bearer the-operators-owm']) {
        const headers = { authorization: stranger };
        const { checks } = (await get('/health/ready', headers)).json();
        expect(checks).toEqual({ store: { healthy: expect.any(Boolean) as boolean } });
        expect(await problemIn(get('/metrics', headers))).toEqual([401, 'unauthenticated']);
      }
    });

    it('reads metrics by route, not by address', async () => {
      await get('/things/0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21');
      await eventually(async () => {
        const { text, headers } = await get('/metrics', asOperator);
        expect(headers['content-type']).toContain('text/plain');
        expect(text).toMatch(
          /http_requests_total\{method="GET",route="\/things\/:id",status="200"\} 1/,
        );
        expect(text).not.toContain('0b9f4c1e');
      });
    });

    it('finds one line of log for each request, without token or query', async () => {
      lines.length = 0;
      const { headers } = await get('/things?text=private');
      const entries = lines.map(parsed).filter(({ msg }) => msg === 'answered');
      expect(entries).toHaveLength(1);
      expect(entries[0]).toMatchObject({
        correlationId: headers['x-correlation-id'],
        method: 'GET',
        path: '/things',
        status: 200,
        principal: 'riverside.ann',
        unit: 'riverside.permits',
        address: '127.0.0.1',
      });
      expect(entries[0]).not.toHaveProperty('code');
      expect(lines.join('')).not.toMatch(/private|Bearer/);
    });

    it('finds no line for each probe, but one for each change of readiness', async () => {
      const told = () => lines.map(parsed).map(({ level, msg }) => [level, msg]);
      await eventually(async () => expect((await get('/health/ready')).status).toBe(200));
      lines.length = 0;
      for (const route of ['/health/live', '/health/ready', '/health/live']) await get(route);
      await get('/metrics', asOperator);
      expect(told()).toEqual([]);
      isWell = false;
      await eventually(async () => expect((await get('/health/ready')).status).toBe(503));
      isWell = true;
      await eventually(async () => expect((await get('/health/ready')).status).toBe(200));
      expect(told()).toEqual([
        ['warn', 'Not ready: store ({"lag":3})'],
        ['info', 'Ready again'],
      ]);
    });

    it('finds in that line with which code a request was refused', async () => {
      lines.length = 0;
      await get('/things', { authorization: 'Bearer forged' });
      await get('/things/nothing');
      const codes = lines.map(parsed).filter(({ msg }) => msg === 'answered');
      expect(codes.map(({ code }) => code)).toEqual(['unauthenticated', 'invalid-request']);
    });
  });
});

const problemIn = async (
  reply: Promise<{ status: number; json: () => Record<string, unknown> }>,
): Promise<readonly unknown[]> => {
  const { status, json } = await reply;
  return [status, json()['code']];
};

const parsed = (line: string): Record<string, unknown> =>
  JSON.parse(line) as Record<string, unknown>;
