import { spawnSync } from 'node:child_process';
import { eventually, RunningOffice, TraceReceiver, type ReceivedSpan } from '@chancery/testing';

const traceId = '0af7651916cd43dd8448eb211c80319c';
const traceparent = `00-${traceId}-b7ad6b7169203331-01`;

describe('a trace', () => {
  let receiver: TraceReceiver;
  let office: RunningOffice;

  beforeAll(async () => {
    receiver = await TraceReceiver.start();
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, OTEL_BSP_SCHEDULE_DELAY: '100' };
    office = await RunningOffice.start({ env });
  }, 120_000);
  afterAll(async () => {
    await office?.stop();
    receiver?.stop();
  });

  const register = async (): Promise<void> => {
    const { body } = await office.as('olena').post<{ documentId: string }>('/v1/documents', {
      ...{ unitId: 'riverside.registry', channel: 'desk', kind: 'application' },
      ...{ subject: 'Permit to fell two lime trees' },
      sender: { kind: 'person', name: 'Mariana Kovalenko' },
    });
    const registerId = `riverside.in.${new Date().getUTCFullYear()}`;
    const path = `/v1/documents/${body.documentId}/registration`;
    const { status } = await office.as('olena').post(path, { registerId }, { traceparent });
    expect(status).toBe(200);
  };

  /** The span of a program that has this name, in the trace. */
  const found = (service: string, name: string): ReceivedSpan => {
    const span = receiver
      .trace(traceId)
      .find((one) => one.service === service && one.name === name);
    if (!span) throw new Error(`No span "${name}" of ${service} yet`);
    return span;
  };

  /** Ids of the spans above a span, from the nearest to the outermost. */
  const above = ({ parentSpanId }: ReceivedSpan): readonly string[] => {
    const parent = receiver.spans.find(({ spanId }) => spanId === parentSpanId);
    return parent ? [parent.spanId, ...above(parent)] : parentSpanId ? [parentSpanId] : [];
  };

  it('goes from the caller over request, command and append to the read model and a policy', async () => {
    await register();
    const request = await eventually(() =>
      found('chancery-api', 'POST /v1/documents/:documentId/registration'),
    );
    expect(above(request)).toEqual(['b7ad6b7169203331']);
    const command = await eventually(() => found('chancery-api', 'AllocateNumber'));
    await eventually(() =>
      expect(receiver.trace(traceId)).toContainEqual(
        expect.objectContaining({ name: 'streams.append', parentSpanId: command.spanId }),
      ),
    );
    const rows = await eventually(() => found('chancery-projector', 'project documents'));
    const policy = await eventually(
      () => found('chancery-reactor', 'react finish-registration'),
      20_000,
    );
    const reaction = await eventually(() => found('chancery-reactor', 'RegisterDocument'));
    expect(above(command)).toContain(request.spanId);
    expect(above(rows)).toContain(request.spanId);
    expect(above(policy)).toEqual([command.spanId, ...above(command)]);
    expect(above(reaction)).toContain(policy.spanId);
  }, 60_000);

  it('has the code of a refusal, and nothing that a person wrote', async () => {
    await office.as('olena').get('/v1/documents?q=Kovalenko', { traceparent });
    await office
      .as('olena')
      .post('/v1/documents/9663efd8-f59f-54e7-9000-0eeb2966ca70/claim', {}, { traceparent });
    await eventually(() =>
      expect(JSON.stringify(receiver.spans)).toContain('"document-not-found"'),
    );
    const sent = JSON.stringify(receiver.spans);
    for (const word of ['Kovalenko', 'lime trees', 'Bearer']) expect(sent).not.toContain(word);
  });

  it('leaves the questions of machines out', () =>
    expect(receiver.spans.filter(({ name }) => /health|metrics/.test(name))).toEqual([]));
});

/**
 * The packages of OpenTelemetry that a program has loaded when it ends, as it does at once with a wrong setting.
 * The package of the API comes with prom-client and does not count.
 */
const loadedBy = (env: NodeJS.ProcessEnv): string => {
  const atEnd = `import { createRequire } from 'node:module';
    const isTracing = (file) => file.includes('@opentelemetry') && !file.includes('@opentelemetry/api/');
    const { cache } = createRequire('/');
    process.on('exit', () => console.log(Object.keys(cache).filter(isTracing)));`;
  const { stdout } = spawnSync(process.execPath, ['apps/projector/dist/main.js'], {
    env: {
      ...process.env,
      ...{
        PROJECTOR_LANES: '99',
        NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(atEnd)}`,
      },
      ...env,
    },
    encoding: 'utf8',
  });
  return stdout;
};

describe('a program', () => {
  it('loads no package for traces without an endpoint for them', () => {
    expect(loadedBy({ OTEL_EXPORTER_OTLP_ENDPOINT: '' })).toContain('[]');
    expect(loadedBy({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' })).toContain('sdk-trace');
  });
});
