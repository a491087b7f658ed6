import { spawnSync } from 'node:child_process';
import { reasons, WorkerVerifier } from '@chancery/signatures';

/** The worker runs from the build, because Node starts no worker from TypeScript. */
const build = (): void => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['node_modules/typescript-native/bin/tsc', '-b', 'libs/signatures'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stdout);
};

const options = { anchors: [], now: new Date('2026-03-04T08:00:00Z') };

/** A PDF with many ranges that differ: each is hashed over almost all bytes. */
const manyRanges = (megabytes: number): Buffer => {
  const value = '/Contents <30800000>';
  const gap = `%PDF-1.7\n${value}`.length;
  const size = megabytes << 20;
  const ranges = Array.from({ length: 100 }, (_, index) => {
    const rest = size - gap - index;
    return `/ByteRange [0 ${gap - 10} ${gap} ${rest}]`;
  });
  return Buffer.from(`%PDF-1.7\n${value}\n${ranges.join('\n')}`.padEnd(size, '\n'), 'latin1');
};

describe('a worker that verifies', () => {
  beforeAll(build);

  it('answers a verdict and leaves the bytes to the caller', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7 not signed');
    const verdict = await new WorkerVerifier().verify(bytes, options);
    expect(verdict).toMatchObject({ format: 'pdf', reason: 'no-signature' });
    expect(bytes.length).toBeGreaterThan(0);
  });

  it('ends a check that takes too long, while the event loop goes on', async () => {
    let ticks = 0;
    const clock = setInterval(() => ticks++, 10);
    const verifier = new WorkerVerifier({ timeoutMs: 1000 });
    const verdict = await verifier.verify(manyRanges(64), options);
    clearInterval(clock);
    expect(verdict.reason).toBe('took-too-long');
    expect(ticks).toBeGreaterThan(20);
  });

  it('ends a check that needs too much memory', async () => {
    const verifier = new WorkerVerifier({ heapMb: 4 });
    const verdict = await verifier.verify(new TextEncoder().encode('%PDF-1.7'), options);
    expect(verdict.reason).toBe('too-large');
  });

  it('does not look at files above its size', async () => {
    const verifier = new WorkerVerifier({ mostBytes: 10 });
    expect((await verifier.verify(Buffer.from('%PDF-1.7 too long'), options)).reason).toBe(
      'too-large',
    );
  });

  it('lets files wait and answers all of them', async () => {
    const verifier = new WorkerVerifier({ mostAtOnce: 2 });
    const files = ['%PDF-1', 'text', '', '0', 'PK\x03\x04'].map((text) => Buffer.from(text));
    const verdicts = await Promise.all(files.map((bytes) => verifier.verify(bytes, options)));
    for (const { outcome, reason } of verdicts) expect(reason && reasons[reason]).toBe(outcome);
  });
});
