import { verify } from '../verify.js';
import { authority, person } from '../certificates/examples.js';
import type { VerifyOptions } from '../verdict.js';
import { clock, issuing, maria, root, signCms } from './examples.js';

const letter = new TextEncoder().encode('The permit is granted.');
const annex = new TextEncoder().encode('Annex: the map.');
const file = (name: string, bytes: Uint8Array) => ({ name, bytes });
const now = new Date('2026-03-04T08:00:00Z');
const options: VerifyOptions = { anchors: [root.der], now };

describe('a CMS signature', () => {
  it('is valid if it chains to an anchor, and names certificate, issuer and anchor', async () => {
    const verdict = await verify(signCms(letter, { by: maria }), options);
    expect(verdict).toMatchObject({ format: 'cms', outcome: 'valid' });
    expect(verdict.signatures[0]).toMatchObject({
      signer: { issuer: 'CN=Issuing authority' },
      at: now.toISOString(),
      isTimeStamped: false,
    });
  });

  it('is valid for a key of RSA', async () => {
    const rsa = person('Ruth', { issuer: root, rsaBits: 2048 });
    expect(await verify(signCms(letter, { by: rsa }), options)).toMatchObject({ outcome: 'valid' });
  });

  it('tells no name of a signer who issued the certificate to himself', async () => {
    const own = person('Ivan Ivanenko');
    const verdict = await verify(signCms(letter, { by: own }), { anchors: [own.der], now });
    expect(verdict.outcome).toBe('valid');
    expect(JSON.stringify(verdict)).not.toContain('Ivan');
  });

  it('is not verifiable without an anchor', async () =>
    expect(await verify(signCms(letter, { by: maria }), { anchors: [], now })).toMatchObject({
      outcome: 'not-verifiable',
      reason: 'certificate-not-trusted',
    }));

  it('is not verifiable if another authority of the same name issued the certificate', async () => {
    const double = authority('Root of the spec');
    const verdict = await verify(signCms(letter, { by: maria }), { anchors: [double.der], now });
    expect(verdict.reason).toBe('certificate-not-trusted');
  });

  it('is invalid if its content was changed', async () => {
    const bytes = Buffer.from(signCms(letter, { by: maria }));
    bytes.write('denied.', bytes.indexOf('granted.'));
    expect(await verify(bytes, options)).toMatchObject({
      outcome: 'invalid',
      reason: 'content-changed',
    });
  });

  it('is invalid if it names another certificate than the one of its key', async () => {
    const bytes = signCms(letter, { by: maria, named: clock });
    expect((await verify(bytes, options)).reason).toBe('signing-certificate-mismatch');
  });

  it('is invalid with bytes behind it', async () => {
    const bytes = Buffer.concat([signCms(letter, { by: maria }), Buffer.from('more')]);
    expect(await verify(bytes, options)).toMatchObject({ outcome: 'invalid' });
  });
});

describe('a detached CMS signature', () => {
  const bytes = signCms(letter, { by: maria, isDetached: true });

  it('covers the file whose bytes it signs, whatever the name', async () => {
    const verdict = await verify(bytes, { ...options, expectedFiles: [file('b.txt', letter)] });
    expect(verdict).toMatchObject({ outcome: 'valid' });
    expect(verdict.signatures[0]?.covers).toMatchObject([{ name: 'b.txt' }]);
  });

  it('is not verifiable without the file', async () =>
    expect((await verify(bytes, options)).reason).toBe('content-missing'));

  it('is invalid for another file of the same name', async () => {
    const verdict = await verify(bytes, { ...options, expectedFiles: [file('a.txt', annex)] });
    expect(verdict).toMatchObject({ outcome: 'invalid', reason: 'content-changed' });
  });

  it('names the annex that it does not cover', async () => {
    const expectedFiles = [file('letter', letter), file('annex', annex)];
    const verdict = await verify(bytes, { ...options, expectedFiles });
    expect(verdict).toMatchObject({ reason: 'files-not-covered', missing: ['annex'] });
  });
});

describe('a certificate', () => {
  const outcomeOf = async (by: ReturnType<typeof person>, others = [issuing]) =>
    (await verify(signCms(letter, { by, others }), options)).reason;

  it('must not be expired, nor come later', async () => {
    const past = new Date('2026-03-01T00:00:00Z');
    const future = new Date('2026-04-01T00:00:00Z');
    expect(await outcomeOf(person('A', { issuer: root, to: past }))).toBe('certificate-expired');
    expect(await outcomeOf(person('B', { issuer: root, from: future }))).toBe(
      'certificate-not-yet-valid',
    );
  });

  it('must be meant for signing', async () => {
    const server = person('C', { issuer: root, purposes: ['1.3.6.1.5.5.7.3.1'] });
    const forKeys = person('D', { issuer: root, keyUsage: 0x20 });
    expect(await outcomeOf(server)).toBe('certificate-not-for-this-use');
    expect(await outcomeOf(forKeys)).toBe('certificate-not-for-this-use');
  });

  it('must come from an authority, not from somebody with a certificate', async () => {
    const forged = person('E', { issuer: maria });
    expect(await outcomeOf(forged, [issuing, maria])).toBe('certificate-not-trusted');
  });

  it('must not have more authorities above it than these allow', async () => {
    const below = authority('Below', { issuer: issuing });
    const signer = person('F', { issuer: below });
    expect(await outcomeOf(signer, [issuing, below])).toBe('certificate-not-trusted');
  });

  it('must hold no critical extension that the checker does not know', async () => {
    const limited = person('G', { issuer: root, criticalExtension: '1.2.3.4' });
    expect(await outcomeOf(limited)).toBe('certificate-not-for-this-use');
  });

  it('must not be signed with SHA-1 or have a short key', async () => {
    expect(await outcomeOf(person('H', { issuer: root, hash: 'sha1' }))).toBe('weak-algorithm');
    expect(await outcomeOf(person('I', { issuer: root, rsaBits: 1024 }))).toBe('weak-algorithm');
  });
});

describe('a time stamp over a signature', () => {
  const expired = person('J', { issuer: root, to: new Date('2026-03-03T23:00:00Z') });

  it('proves that the certificate was good when it signed', async () => {
    const bytes = signCms(letter, { by: expired, stampedBy: clock });
    expect((await verify(bytes, options)).signatures[0]).toMatchObject({
      outcome: 'valid',
      at: '2026-03-03T10:00:01.000Z',
      isTimeStamped: true,
    });
  });

  it('proves nothing if nobody trusts the clock, or if it stands in the future', async () => {
    const ownClock = person('K', { purposes: ['1.3.6.1.5.5.7.3.8'] });
    const own = signCms(letter, { by: expired, stampedBy: ownClock });
    const stampedAt = new Date('2027-01-01T00:00:00Z');
    const future = signCms(letter, { by: expired, stampedBy: clock, stampedAt });
    expect((await verify(own, options)).reason).toBe('certificate-expired');
    expect((await verify(future, options)).reason).toBe('certificate-expired');
  });

  it('is only taken from a certificate for clocks', async () => {
    const bytes = signCms(letter, { by: expired, stampedBy: maria });
    expect((await verify(bytes, options)).reason).toBe('certificate-expired');
  });
});
