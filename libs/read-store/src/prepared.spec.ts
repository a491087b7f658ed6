import { Prepared } from './prepared.js';

const ask = (prepared: Prepared, sql: string, times: number): string | undefined => {
  let name: string | undefined;
  for (let turn = 0; turn < times; turn++) name = prepared.nameOf(sql);
  return name;
};

describe('Statements that are kept prepared', () => {
  it('are those that are asked often, each under a name of its own', () => {
    const prepared = new Prepared();
    expect(ask(prepared, 'select 1', 19)).toBeUndefined();
    const name = prepared.nameOf('select 1');
    expect(name).toEqual(expect.any(String));
    expect(prepared.nameOf('select 1')).toBe(name);
    expect(ask(prepared, 'select 2', 20)).not.toBe(name);
  });

  it('are so many at most, however many are asked', () => {
    const prepared = new Prepared();
    const names = new Set<string | undefined>();
    for (let each = 0; each < 200; each++) names.add(ask(prepared, `select ${each}`, 20));
    names.delete(undefined);
    expect(names.size).toBe(64);
  });
});
