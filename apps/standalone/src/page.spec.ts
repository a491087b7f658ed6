import { page } from './page.js';

const url = 'http://127.0.0.1:3000';
const settings = {
  dataDir: '/srv/data',
  hasPortal: true,
  portalAddress: new URL('http://127.0.0.1:3001'),
  issuer: 'development',
} as const;

describe('the page after a start', () => {
  it('says until when the tokens of the demonstration hold, and how to get new ones', () => {
    const tokensEnd = new Date('2026-11-29T23:40:12Z');
    const said = page(url, settings, { tokensEnd, links: { olena: 'made-once' } });
    expect(said).toContain(`${url}/desk/login?code=made-once`);
    const [, day = '', minute = '', zone = ''] =
      /tokens\.json until (\S+) (\S+) ([+-]\d\d:\d\d), when they end/.exec(said) ?? [];
    expect(new Date(`${day}T${minute}:12${zone}`)).toEqual(tokensEnd);
    expect(said).toContain('npm run --silent token -- riverside.olena');
    expect(said).toContain('start again');
  });

  it('names no officer where there is no demonstration', () => {
    const said = page(url, { ...settings, issuer: 'configured' }, undefined);
    expect(said).toContain(`${url}/docs`);
    expect(said).not.toMatch(/olena|DEVELOPMENT TOKENS/);
  });

  it('names no portal where none was started', () => {
    expect(page(url, settings, undefined)).toContain('http://127.0.0.1:3001');
    expect(page(url, { ...settings, hasPortal: false }, undefined)).not.toMatch(/3001|[Pp]ortal/);
  });
});
