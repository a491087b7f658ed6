import { eventually, RunningOffice } from '@chancery/testing';

describe('The portal', () => {
  let office: RunningOffice;

  beforeAll(async () => {
    office = await RunningOffice.start({ hasPortal: true });
  }, 120_000);
  afterAll(() => office?.stop());

  it('shows its authorities to everybody, in their language', async () => {
    const english = await office.visitor().open('/');
    expect(english.html).toContain('Riverside City Council');
    expect(english.html).toContain('<html lang="en">');
    const ukrainian = await office.visitor({ 'accept-language': 'uk' }).open('/');
    expect(ukrainian.html).toContain('Публічні послуги');
  });

  it('lets somebody in through their provider, without a script', async () => {
    const mariana = await office.party('mariana');
    const home = await mariana.open('/');
    expect(home.html).toContain('Mariana Kovalenko');
    expect((await mariana.logOut()).html).not.toContain('Mariana Kovalenko');
  });

  it('keeps the language that was chosen', async () => {
    const visitor = office.visitor();
    const page = await visitor.open('/language?to=uk&back=/help');
    expect([page.path, page.html]).toEqual(['/help', expect.stringContaining('Допомога')]);
  });

  it('runs nothing that stands in a page, and lets no other page frame it', async () => {
    const { headers, html } = await office.visitor().open('/');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;connect-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none'",
    );
    expect(html).not.toMatch(/<script|<style|style=|onclick=/);
  });

  it('refuses in words of people what is not there, and as a problem to programs', async () => {
    const page = await office.visitor().open('/nowhere');
    expect([page.status, page.html]).toEqual([404, expect.stringContaining('cannot find')]);
    const { status, body } = await office.visitor().get('/public/v1/nowhere');
    expect([status, body['code']]).toEqual([404, 'route-not-found']);
  });

  it('asks a network that sends too much to wait, as a page and as a problem', async () => {
    const narrow = await RunningOffice.start({
      ...{ hasPortal: true, env: { CHANCERY_PORTAL_LIMIT: '24' } },
    });
    try {
      const visitor = narrow.visitor();
      const mariana = await narrow.party('mariana');
      const codes = [];
      for (let each = 0; each < 3; each++) {
        const wish = { authorityId: 'riverside', email: `m${each}@example.org` };
        codes.push((await mariana.post('/portal/v1/me/contact', wish)).status);
      }
      expect(codes).toEqual([202, 202, 429]);
      const starts = [];
      for (let each = 0; each < 4; each++)
        starts.push((await visitor.get('/login/start?provider=demo')).status);
      expect(starts).toEqual([303, 303, 303, 429]);
      for (let each = 0; each < 24; each++) await visitor.get('/public/v1/authorities');
      const refused = await visitor.get('/public/v1/authorities');
      expect([refused.status, refused.body['code']]).toEqual([429, 'too-many-requests']);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      const page = await visitor.open('/');
      expect([page.status, page.html]).toEqual([429, expect.stringContaining('Too many requests')]);
    } finally {
      await narrow.stop();
    }
  }, 120_000);

  it('takes no form from another site, and none without its token', async () => {
    const mariana = await office.party('mariana');
    await mariana.open('/');
    const without = await mariana.send('/logout', { token: 'x' });
    expect([without.status, without.html]).toEqual([403, expect.stringContaining('Nothing was')]);
    const elsewhere = office.visitor({ 'sec-fetch-site': 'cross-site' });
    expect((await elsewhere.send('/logout', {})).status).toBe(403);
    await eventually(async () =>
      expect((await mariana.open('/')).html).toContain('Mariana Kovalenko'),
    );
  });
});
