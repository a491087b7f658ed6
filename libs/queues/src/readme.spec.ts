import { readmeBeside } from '@chancery/testing';
import * as queries from './queues.messages.js';
import { workItemKinds } from './read-models/work-item/work-item.row.js';

const namesIn = readmeBeside(import.meta.url);

describe('the README', () => {
  it('lists every query', () =>
    expect([...namesIn('Questions', /`((?:Find|Count)[A-Z]\w+)`/g)].sort()).toEqual(
      Object.keys(queries).sort(),
    ));

  it('lists every kind of item', () =>
    expect(
      namesIn('A row', /^\| (`[^|]+) \|/gm)
        .flatMap((cell) => cell.match(/[a-z-]+/g) ?? [])
        .sort(),
    ).toEqual([...workItemKinds].sort()));
});
