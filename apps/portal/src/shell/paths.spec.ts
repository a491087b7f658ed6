import { isForPrograms, placeWithin } from './paths.js';

describe('A path', () => {
  it.each([
    ['/public/v1/services', 'nobody'],
    ['/health/live', 'nobody'],
    ['/portal/v1/me', 'party'],
    ['/', undefined],
    ['/publications', undefined],
    ['/portals', undefined],
  ])('%s is for %s', (path, whom) => expect(isForPrograms(path)).toBe(whom));

  it.each([
    ['/matters/1?page=2', '/matters/1?page=2'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['/x\r\nSet-Cookie: a', '/'],
    [undefined, '/'],
  ])('%j leads to %s', (to, place) => expect(placeWithin(to)).toBe(place));
});
