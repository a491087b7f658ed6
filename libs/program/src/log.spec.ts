import { createLogger } from './log.js';

const lines = (): { readonly written: string[]; write(line: string): void } => {
  const written: string[] = [];
  return { written, write: (line) => void written.push(line) };
};

describe('the log of a program', () => {
  it('is one JSON object a line, with the program, the level by name and the instant', () => {
    const output = lines();
    createLogger({ name: 'api' }, output).info({ correlationId: 'c1' }, 'answered');
    expect(JSON.parse(output.written[0] ?? '')).toMatchObject({
      ...{ name: 'api', level: 'info', correlationId: 'c1', msg: 'answered' },
    });
    expect(output.written[0]).toMatch(/"time":"\d{4}-\d\d-\d\dT[\d:.]+Z"/);
  });

  it('tells an error without the client of Postgres, whose secret key cancels its queries', () => {
    const output = lines();
    const error = Object.assign(new Error('broken'), { client: { secretKey: 4711 }, code: 'X1' });
    createLogger({ name: 'api' }, output).error({ err: error }, 'failed');
    expect(JSON.parse(output.written[0] ?? '')).toMatchObject({
      err: { message: 'broken', code: 'X1' },
    });
    expect(output.written[0]).not.toMatch(/client|4711/);
  });

  it('never holds a token', () => {
    const output = lines();
    createLogger({ name: 'api' }, output).info({
      headers: { authorization: 'Bearer secret' },
      req: { headers: { authorization: 'Bearer secret' } },
    });
    expect(output.written[0]).not.toContain('secret');
  });
});
