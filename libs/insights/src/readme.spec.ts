import { readmeBeside } from '@chancery/testing';
import { insightsProblems } from './insights.problems.js';
import { insightsProjections } from './insights.projections.js';
import * as queries from './insights.messages.js';

const namesIn = readmeBeside(import.meta.url);

describe('the README', () => {
  it('lists every read model', () =>
    expect(namesIn('Read models', /^\| `(\w+)`/gm)).toEqual(
      insightsProjections.map(({ name }) => name),
    ));

  it('lists every query', () =>
    expect([...namesIn('Questions', /^\| `(\w+)`/gm)].sort()).toEqual(Object.keys(queries).sort()));

  it('lists every error', () =>
    expect(namesIn('Errors', /`([a-z-]+)`/g)).toEqual(Object.keys(insightsProblems)));
});
