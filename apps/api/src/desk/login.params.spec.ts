import { placeWithin } from './login.params.js';

describe('The page that a sign-in returns to', () => {
  it.each([
    ['/desk/documents/1?asOf=x', '/desk/documents/1?asOf=x'],
    [undefined, '/desk/'],
    ['https://evil.example/desk/', '/desk/'],
    ['//evil.example/desk/', '/desk/'],
    ['/\\evil.example/desk/', '/desk/'],
    ['\\\\evil.example/desk/', '/desk/'],
    ['javascript:alert(1)', '/desk/'],
    ['/desk/../v1/me', '/desk/'],
    ['/desk/%2e%2e/v1/me', '/desk/'],
    ['http://', '/desk/'],
  ])('%j is %j', (asked, place) => expect(placeWithin(asked)).toBe(place));
});
