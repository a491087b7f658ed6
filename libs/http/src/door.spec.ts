import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import {
  Body,
  Controller,
  Delete,
  Get,
  Module,
  Param,
  Post,
  Put,
  Query,
  Req,
} from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import type { Principal } from '@chancery/kernel';
import { DevIssuer } from '@chancery/one-machine';
import { createLogger } from '@chancery/program';
import { eventually } from '@chancery/testing';
import { createHttpApp } from './create-http-app.js';
import { noteField } from './forms/fields.js';
import { textForm, uuidForm } from './forms/texts.js';
import { wholeForm } from './forms/values.js';
import { HttpModule } from './http.module.js';
import { Metrics } from './metrics/metrics.js';
import { httpProblems } from './problems/http.problems.js';
import { TakesBytes, TakesItsBody } from './requests/takes.js';

const text = { form: textForm({ max: 100 }), isOptional: false, description: '' };
class NoteBody {
  text!: string;
}
noteField(NoteBody.prototype, 'text', text);
class NoteQuery {
  text?: string;
}
noteField(NoteQuery.prototype, 'text', { ...text, isOptional: true });
class LinePath {
  noteId!: string;
  line!: string;
}
noteField(LinePath.prototype, 'noteId', { ...text, form: uuidForm });
noteField(LinePath.prototype, 'line', { ...text, form: wholeForm({ min: 1, max: 99 }) });

interface Sent {
  readonly type?: string | undefined;
  readonly body?: string | undefined;
  readonly more?: Record<string, string>;
}

const asIs = (thing: unknown): object => ({ thing: thing ?? 'nothing' });

@Controller('notes')
class NotesController {
  @Get()
  find(@Query() query: NoteQuery): object {
    return asIs(query);
  }

  @Post()
  @TakesItsBody()
  write(@Body() body: NoteBody): object {
    return asIs(body);
  }

  @Post('file')
  @TakesBytes()
  async upload(@Req() { body }: FastifyRequest<{ Body?: Readable }>): Promise<object> {
    let size = 0;
    for await (const chunk of body ?? []) size += (chunk as Buffer).length;
    return { size };
  }

  @Put(':noteId')
  @TakesItsBody()
  keep(@Param('noteId') noteId: string, @Body() body: NoteBody): object {
    return asIs({ noteId, ...body });
  }

  @Post(':noteId/copies/:copyId')
  @TakesItsBody()
  copy(@Param('noteId') noteId: string, @Param('copyId') copyId: string): object {
    return asIs({ noteId, copyId });
  }

  @Post(':noteId/lines/:line')
  @TakesItsBody()
  strike(@Param() { noteId, line }: LinePath): object {
    return asIs({ noteId, line });
  }

  @Delete(':noteId')
  @TakesItsBody()
  remove(@Param('noteId') noteId: string): object {
    return asIs({ noteId });
  }
}

const officer: Principal = {
  kind: 'officer',
  id: 'riverside.ann',
  authorityId: 'riverside',
  posts: [],
  oversees: [],
  clearance: 'internal',
};
const id = '0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21';

describe('The door of an HTTP app', () => {
  let app: NestFastifyApplication;
  let folder: string;
  let authorization: string;
  let port: number;
  const lines: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'chancery-door-'));
    const issuer = await DevIssuer.open(folder);
    authorization = `Bearer ${await issuer.issue({ subject: officer.id })}`;
    const metrics = new Metrics();
    const shared = HttpModule.forRoot({
      problems: httpProblems,
      tokens: issuer.verification,
      principals: {
        inject: [],
        useFactory: () => ({ find: async () => officer, findActing: async () => officer }),
      },
      positions: {
        inject: [],
        useFactory: () => ({
          waitFor: async () => true,
          shown: () => undefined,
          isWritten: async () => true,
          behind: () => undefined,
          isOfThisLog: async () => true,
        }),
      },
      health: { inject: [], useFactory: () => [] },
      metrics,
      cursorSecret: 'secret',
      paths: { noteId: uuidForm },
    });
    @Module({ imports: [shared], controllers: [NotesController] })
    class AppModule {}
    const logger = createLogger({ name: 'api' }, { write: (line) => void lines.push(line) });
    app = await createHttpApp(AppModule, { logger, metrics, bodyLimit: 100_000 });
    await app.listen(0, '127.0.0.1');
    ({ port } = app.getHttpServer().address() as AddressInfo);
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  const send = async (
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    { type, body: payload, more = {} }: Sent = {},
  ) => {
    const headers = { authorization, ...(type !== undefined && { 'content-type': type }), ...more };
    const answer = await app.inject({
      method,
      url,
      headers,
      ...(payload !== undefined && { payload }),
    });
    const isProblem = String(answer.headers['content-type']).startsWith('application/problem+json');
    const json = answer.json<Record<string, unknown>>();
    return { status: answer.statusCode, json, isProblem, headers: answer.headers };
  };

  const note = '{"text":"A note"}';
  const types = [
    'text/plain',
    'text/plain; charset=windows-1251',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'application/json; charset=utf-16',
    'application/jsonp',
    'image/*',
    'nothing at all',
    ';',
  ];
  const routes = [
    ['POST', '/notes', 'application/json'],
    ['POST', '/notes/file', 'application/octet-stream or multipart/form-data'],
    ['PUT', `/notes/${id}`, 'application/json'],
    ['POST', `/notes/${id}/copies/1`, 'no body'],
    ['DELETE', `/notes/${id}`, 'no body'],
  ] as const;

  it.each(routes)('takes at %s %s only %s, and says so', async (method, url, takes) => {
    const [taken] = takes.split(' or ');
    const others =
      taken === 'application/octet-stream' ? 'application/json' : 'application/octet-stream';
    const wrong = [...types, others].filter((type) => !takes.includes(type.split(';')[0] ?? ''));
    expect(wrong.length).toBeGreaterThan(3);
    for (const type of wrong) {
      const { status, json, isProblem } = await send(method, url, { type, body: note });
      expect([type, status, json['code'], isProblem]).toEqual([
        type,
        415,
        'media-type-not-supported',
        true,
      ]);
      expect(json['detail']).toContain(`This route takes ${takes}.`);
    }
    expect(
      (await send(method, url, takes === 'no body' ? {} : { type: taken, body: note })).status,
    ).toBeLessThan(300);
  });

  it('takes no body that is packed: it would be kept packed', async () => {
    const packed = { 'content-encoding': 'gzip' };
    for (const [url, type] of [
      ['/notes', 'application/json'],
      ['/notes/file', 'application/octet-stream'],
    ] as const)
      expect((await send('POST', url, { type, body: note, more: packed })).status).toBe(415);
  });

  it('lets a route without a body be sent nothing or {}, and refuses anything else', async () => {
    const url = `/notes/${id}/copies/1`;
    for (const body of [undefined, '', '{}', ' {} '])
      expect((await send('POST', url, { type: 'application/json', body })).json).toMatchObject({
        thing: { noteId: id },
      });
    for (const body of [note, '[]', 'null', '0', '""', '{'])
      expect([
        body,
        (await send('POST', url, { type: 'application/json', body })).json['code'],
      ]).toEqual([body, 'invalid-request']);
  });

  it.each([
    '[]',
    '[{"text":"x"}]',
    'null',
    '1',
    '"text"',
    '{}',
    '',
    '{"text":{"then":1}}',
    '{"text":["a"]}',
    '{"text":"a","__proto__":{"b":1}}',
    '{"constructor":{"prototype":{}},"text":"a"}',
    '{"text":"\\u0000"}',
    '{"text":"\\ud800"}',
    '['.repeat(90_000),
    '{"text":'.repeat(10_000),
  ])('refuses a body that is no note: %.40s', async (body) => {
    const { status, json } = await send('POST', '/notes', {
      type: 'application/json; charset=UTF-8',
      body,
    });
    expect([status, json['code']]).toEqual([400, 'invalid-request']);
  });

  it('names the id of a path that is wrong', async () => {
    const { status, json } = await send('DELETE', '/notes/17');
    expect(status).toBe(400);
    expect(json).toMatchObject({
      detail: 'noteId is no UUID: "17". Give one such as 0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21.',
      errors: [{ path: '/noteId' }],
    });
    expect((await send('DELETE', `/notes/${id.toUpperCase()}`)).json).toEqual({
      thing: { noteId: id },
    });
    expect((await send('POST', `/notes/${id}/copies/%00`)).json['errors']).toMatchObject([
      { path: '/copyId' },
    ]);
    expect((await send('POST', `/notes/${id}/lines/7`)).json).toEqual({
      thing: { noteId: id, line: 7 },
    });
    expect((await send('POST', '/notes/17/lines/100')).json['errors']).toMatchObject([
      ...[{ path: '/noteId' }, { path: '/line' }],
    ]);
  });

  it.each([
    ['GET', '/notes/%E0%A4%A', 400, 'invalid-request'],
    ['GET', '/notes?text=%E0%A4%A', 400, 'invalid-request'],
    ['GET', '/notes?text=%CF%F0', 400, 'invalid-request'],
    ['GET', '/notes?text=%00', 400, 'invalid-request'],
    ['GET', '/notes?text=a&text=b', 400, 'invalid-request'],
    ['GET', '/notes?__proto__=a', 400, 'invalid-request'],
    ['DELETE', `/notes/${'x'.repeat(1_500)}`, 400, 'invalid-request'],
    ['DELETE', `/notes/${'x'.repeat(3_000)}`, 414, 'address-too-long'],
    ['POST', '/nothing', 404, 'route-not-found'],
  ] as const)('answers with a problem: %s %.30s', async (method, url, status, code) => {
    const answer = await send(method, url);
    expect([answer.status, answer.json['code'], answer.isProblem]).toEqual([status, code, true]);
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-correlation-id': expect.any(String) as string,
    });
  });

  it('answers every request so that no page can frame, embed or run it', async () =>
    expect((await send('GET', '/notes')).headers).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    }));

  const raw = (head: string, thenEnd = false): Promise<string> =>
    new Promise((resolve, reject) => {
      let answer = '';
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(head);
        if (thenEnd) setTimeout(() => socket.destroy(), 50);
      });
      socket.on('data', (chunk) => (answer += chunk.toString()));
      socket.once('close', () => resolve(answer));
      socket.once('error', reject);
    });

  it.each([
    [
      'too many headers',
      `GET /notes HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
      '431',
      'headers-too-large',
    ],
    ['no HTTP', 'HELO there\r\n\r\n', '400', 'invalid-request'],
    ['no Host', 'GET /notes HTTP/1.1\r\nConnection: close\r\n\r\n', '400', undefined],
  ])('answers %s on the connection itself', async (_, head, status, code) => {
    const answer = await raw(head);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    if (code) expect(answer).toContain(`"code":"${code}"`);
  });

  it('takes an upload that is cut off for no error of its own', async () => {
    lines.length = 0;
    for (const [url, type] of [
      ['/notes', 'application/json'],
      ['/notes/file', 'application/octet-stream'],
    ] as const)
      await raw(
        `POST ${url} HTTP/1.1\r\nHost: a\r\nAuthorization: ${authorization}\r\nContent-Type: ${type}\r\nContent-Length: 1000\r\n\r\nhalf`,
        true,
      );
    const server = app.getHttpServer() as Server;
    const open = (): Promise<number> =>
      new Promise((resolve) => server.getConnections((_, count) => resolve(count)));
    await eventually(async () => expect(await open()).toBe(0));
    expect((await send('GET', '/notes')).status).toBe(200);
    expect(lines.filter((line) => /"level":"(error|warn)"/.test(line))).toEqual([]);
  });

  it.each(['a\u0000b', 'a\nb', '../x', 'x'.repeat(300), ''])(
    'lets no token pass whose subject is no id: %j',
    async (subject) => {
      const issuer = await DevIssuer.open(folder);
      const odd = { authorization: `Bearer ${await issuer.issue({ subject })}` };
      const { status } = await send('GET', '/notes', { more: odd });
      expect([401, 403]).toContain(status);
    },
  );
});
