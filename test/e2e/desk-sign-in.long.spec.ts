import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { RunningOffice } from '@chancery/testing';
import { CookieJar, IdentityProvider } from '../desk/identity-provider.js';

interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

const attemptName = '__Host-desk-sign-in';
const sessionName = '__Host-desk';

/** Officers of an office with a provider of its own sign in there by the code flow. */
describe('signing in at the desk by a provider', () => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'chancery-provider-'));
  let provider: IdentityProvider;
  let office: RunningOffice;

  beforeAll(async () => {
    await (await RunningOffice.start({ dataDir })).stop(); // with the officers of the demonstration
    provider = await IdentityProvider.listen();
    office = await RunningOffice.start({
      dataDir,
      env: {
        CHANCERY_ISSUER: provider.issuer,
        CHANCERY_JWKS_URL: `${provider.issuer}/jwks`,
        CHANCERY_DESK_CLIENT: 'desk',
        CHANCERY_DESK_SECRET: 'kept-between-the-two',
        CHANCERY_DEMO: 'off',
      },
    });
    provider.knowsDesk(office.url);
  }, 240_000);
  afterAll(async () => {
    await office?.stop();
    await provider?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** The way of a browser up to the answer of the provider, which is not opened yet. */
  const atProvider = async (account: string) => {
    provider.account = account;
    const browser = new CookieJar();
    const asked = await browser.open(`${office.url}/desk/login?to=/desk/queue`);
    const address = new URL(asked.headers.get('location') ?? '');
    const answer = await browser.follow(address.href, `${office.url}/desk/callback`);
    return { browser, address, answer };
  };
  const me = async (browser: CookieJar): Promise<Response> => browser.open(`${office.url}/v1/me`);
  const landedAt = (response: Response): string | null => response.headers.get('location');
  const attemptOf = (browser: CookieJar): Attempt =>
    JSON.parse(
      Buffer.from(browser.valueOf(attemptName, office.url), 'base64url').toString(),
    ) as Attempt;
  const withAttempt = (browser: CookieJar, change: Partial<Attempt>): void =>
    browser.keep(
      office.url,
      attemptName,
      Buffer.from(JSON.stringify({ ...attemptOf(browser), ...change })).toString('base64url'),
    );

  it('asks for a code with state, nonce and a challenge, and comes back to the page that was meant', async () => {
    const { browser, address, answer } = await atProvider('riverside.ivan');
    const asked = Object.fromEntries(address.searchParams);
    expect(asked).toMatchObject({ response_type: 'code', code_challenge_method: 'S256' });
    expect([asked['state'], asked['nonce'], asked['code_challenge']].every(Boolean)).toBe(true);
    expect(attemptOf(browser).state).toBe(asked['state']);
    const landed = await browser.open(answer);
    expect([landed.status, landedAt(landed)]).toEqual([303, '/desk/queue']);
    expect(landed.headers.getSetCookie().join()).toMatch(/__Host-desk=[^;]+;.*HttpOnly; Secure/);
    expect(await (await me(browser)).json()).toMatchObject({ id: 'riverside.ivan' });
  }, 60_000);

  it.each([
    ['a wrong state', { state: 'another' }],
    ['a wrong nonce', { nonce: 'another' }],
    ['a wrong verifier', { verifier: 'x'.repeat(43) }],
  ])(
    'refuses an answer with %s',
    async (_, change) => {
      const { browser, answer } = await atProvider('riverside.ivan');
      withAttempt(browser, change);
      const landed = await browser.open(answer);
      expect(landedAt(landed)).toBe('/desk/?failed=sign-in');
      expect(browser.valueOf(sessionName, office.url)).toBe('');
    },
    60_000,
  );

  it('refuses an answer to a browser that asked for none, and one that is opened twice', async () => {
    const { browser, answer } = await atProvider('riverside.ivan');
    const stranger = new CookieJar();
    expect(landedAt(await stranger.open(answer))).toBe('/desk/?failed=sign-in');
    await browser.open(answer);
    expect(landedAt(await browser.open(answer))).toBe('/desk/?failed=sign-in');
  }, 60_000);

  it('tells who is no officer so, and gives no session', async () => {
    const { browser, answer } = await atProvider('somebody.else');
    expect(landedAt(await browser.open(answer))).toBe('/desk/?failed=officer');
    expect((await me(browser)).status).toBe(401);
  }, 60_000);

  it('ends the session when the officer signs out', async () => {
    const { browser, answer } = await atProvider('riverside.ivan');
    await browser.open(answer);
    const left = await browser.open(`${office.url}/desk/logout`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    expect(left.status).toBe(204);
    expect((await me(browser)).status).toBe(401);
  }, 60_000);
});
