import { readmeBeside } from '@chancery/testing';
import * as commands from './domain/document.commands.js';
import { documentSchemas } from './domain/document.schemas.js';
import { documentsProblems } from './documents.problems.js';
import * as clockQueries from './clock.messages.js';
import * as dispatchQueries from './dispatch.messages.js';
import * as fileQueries from './file.messages.js';
import * as taskQueries from './task.messages.js';
import * as routeQueries from './route.messages.js';
import * as documentQueries from './documents.messages.js';
import * as higherQueries from './higher.messages.js';

const queries = {
  ...documentQueries,
  ...clockQueries,
  ...taskQueries,
  ...routeQueries,
  ...dispatchQueries,
  ...fileQueries,
  ...higherQueries,
};

const namesIn = readmeBeside(import.meta.url);

describe('the README', () => {
  it('lists every command', () =>
    expect([...namesIn('Commands', /^\| `(\w+)`/gm)].sort()).toEqual(Object.keys(commands).sort()));

  it('lists every event', () =>
    expect(namesIn('Events', /`(\w+)`/g)).toEqual(Object.keys(documentSchemas)));

  it('lists every error', () =>
    expect(namesIn('Errors', /`([a-z-]+)`/g)).toEqual(Object.keys(documentsProblems)));

  it('lists every query', () =>
    expect([...namesIn('Questions', /`([A-Z]\w+)`/g)].sort()).toEqual(Object.keys(queries).sort()));
});
