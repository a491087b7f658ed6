import { eventually, TraceReceiver } from '@chancery/testing';
import { inSpan, startSpan, startTracing, stopTracing } from './tracing.js';

const traceId = '0af7651916cd43dd8448eb211c80319c';
const caller = `00-${traceId}-b7ad6b7169203331-01`;

describe('tracing', () => {
  let receiver: TraceReceiver;
  const trouble: string[] = [];
  const begin = (): Promise<void> => startTracing('api', (words) => void trouble.push(words));

  beforeEach(async () => {
    trouble.splice(0);
    receiver = await TraceReceiver.start();
    process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = receiver.url;
  });
  afterEach(async () => {
    await stopTracing();
    receiver.stop();
    delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT'];
  });

  it('does the work alone while it is off', async () => {
    expect(startSpan('a', () => ({}))).toBeUndefined();
    expect(
      await inSpan(
        'a',
        () => ({}),
        async (span) => span ?? 'no span',
      ),
    ).toBe('no span');
  });

  it('puts a span below its cause, and work below the span', async () => {
    await begin();
    const inner = await inSpan(
      'outer',
      () => ({ parent: caller }),
      async (span) =>
        inSpan(
          'inner',
          () => ({ parent: span?.traceparent }),
          async (within) => within,
        ),
    );
    await stopTracing();
    const [first, second] = receiver.trace(traceId);
    expect(first).toMatchObject({ name: 'inner', service: 'chancery-api' });
    expect(second).toMatchObject({ name: 'outer', parentSpanId: 'b7ad6b7169203331' });
    expect(first?.parentSpanId).toBe(second?.spanId);
    expect(inner?.traceparent).toBe(`00-${traceId}-${first?.spanId}-01`);
  });

  it('begins a trace of its own below a traceparent that is none', async () => {
    await begin();
    startSpan('a', () => ({ parent: 'rubbish' }))?.end();
    await stopTracing();
    expect(receiver.spans).toMatchObject([{ name: 'a' }]);
    expect(receiver.spans[0]?.parentSpanId).toBeFalsy();
  });

  it('tells of an error its code alone', async () => {
    await begin();
    const refusal = Object.assign(new Error('Mariana is unknown'), { code: 'party-unknown' });
    const work = inSpan(
      'a',
      () => ({}),
      () => Promise.reject(refusal),
    );
    await expect(work).rejects.toBe(refusal);
    await stopTracing();
    expect(receiver.spans).toMatchObject([{ status: { code: 2 } }]);
    expect(JSON.stringify(receiver.spans)).toContain('party-unknown');
    expect(JSON.stringify(receiver.spans)).not.toContain('Mariana');
  });

  it('sends nothing of a trace that the caller does not sample', async () => {
    await begin();
    startSpan('a', () => ({ parent: caller.replace(/01$/, '00') }))?.end();
    await stopTracing();
    expect(receiver.spans).toEqual([]);
  });

  it('says why traces cannot be sent', async () => {
    receiver.stop();
    Object.assign(process.env, {
      OTEL_EXPORTER_OTLP_TIMEOUT: '200',
      OTEL_BSP_SCHEDULE_DELAY: '10',
    });
    await begin();
    startSpan('a', () => ({}))?.end();
    await eventually(() => expect(trouble.join()).toMatch(/ECONNREFUSED/));
  });
});
