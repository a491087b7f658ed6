import { HTTP, type CloudEvent } from 'cloudevents';
import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { jetstream } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { DevIssuer } from '@chancery/one-machine';
import { eventually, NatsServer, OfficeClient, RunningOffice } from '@chancery/testing';

const whereInstalled = NatsServer.isInstalled ? describe : describe.skip;
if (!NatsServer.isInstalled)
  console.warn('nats-server is not installed: the bridge to a broker is not tried.');

interface Page {
  readonly events: readonly { readonly id: string }[];
  readonly next: string;
  readonly isCaughtUp: boolean;
}

const rounds = 6;

/** The events of an office in a broker, while the office and the broker are killed again and again. */
whereInstalled('a bridge to NATS JetStream', () => {
  let broker: NatsServer;
  let office: RunningOffice;
  let platform: OfficeClient;
  let sample: ChildProcess | undefined;

  beforeAll(async () => {
    broker = await NatsServer.start();
    office = await RunningOffice.start({
      env: {
        CHANCERY_NATS_URL: broker.url,
        CHANCERY_NATS_APPLICATION: 'riverside.app.broker',
      },
    });
    const issuer = await DevIssuer.open(office.dataDir);
    const token = await issuer.issue({ subject: 'bridge-spec', isPlatform: true });
    platform = new OfficeClient(office.url, token);
    await post('authorities/riverside/applications', { code: 'broker', name: 'The broker' });
  }, 120_000);
  afterAll(async () => {
    sample?.kill('SIGKILL');
    await office?.stop();
    await broker.stop();
  });

  const post = async (path: string, body: object = {}) => {
    const reply = await platform.post<Record<string, string>>(`/v1/${path}`, body);
    if (reply.status >= 300) throw new Error(`${path}: ${JSON.stringify(reply.body)}`);
    return reply.body;
  };
  const received = (accessLevel = 'internal') =>
    post('documents', {
      ...{ unitId: 'riverside.registry', channel: 'desk', kind: 'letter', subject: 'A letter' },
      ...{ sender: { kind: 'person', name: 'Mariana Kovalenko' }, accessLevel },
    });

  const worked = async (): Promise<void> => {
    const documents = await Promise.all(Array.from({ length: 10 }, () => received()));
    for (const text of ['One', 'Two', 'Three'])
      await Promise.all(
        documents.map(({ documentId }) => post(`documents/${documentId}/notes`, { text })),
      );
  };

  /** What an application with the same grant is told by the feed. */
  const told = async (): Promise<string[]> => {
    const issuer = await DevIssuer.open(office.dataDir);
    const token = await issuer.issue({ subject: 'riverside.app.broker', isPlatform: false });
    const client = new OfficeClient(office.url, token);
    const ids: string[] = [];
    for (let after = 'from=start'; ;) {
      const { body } = await client.get<Page>(`/v1/event-feed?limit=1000&${after}`);
      ids.push(...body.events.map(({ id }) => id));
      if (body.isCaughtUp) return ids;
      after = `after=${body.next}`;
    }
  };

  /** All that the stream keeps, as a consumer of another vendor's software reads it. */
  const kept = async (): Promise<CloudEvent[]> => {
    const { host, username: user, password: pass } = new URL(broker.url);
    const connection: NatsConnection = await connect({ servers: host, user, pass });
    const consumer = await jetstream(connection).consumers.get('CHANCERY');
    const { num_pending: count } = await consumer.info();
    const events: CloudEvent[] = [];
    while (events.length < count)
      for await (const message of await consumer.fetch({ max_messages: 500, expires: 2_000 })) {
        const names = message.headers?.keys() ?? [];
        const headers = Object.fromEntries(names.map((name) => [name, message.headers?.get(name)]));
        events.push(HTTP.toEvent({ headers, body: message.string() }) as CloudEvent);
      }
    await connection.close();
    return events;
  };

  it('takes nothing to the broker before there is a grant, then all that it covers', async () => {
    await received();
    await sleep(2_000);
    expect(await kept()).toEqual([]);
    await post('applications/riverside.app.broker/grants', {
      ...{ clearance: 'internal', content: 'full' },
    });
    const hidden = await received('secret');
    const shown = await received();
    await eventually(async () => {
      const subjects = (await kept()).map(({ subject }) => subject);
      expect(subjects).toContain(`documents/${shown['documentId']}`);
      expect(subjects).not.toContain(`documents/${hidden['documentId']}`);
    }, 30_000);
    const [first] = await kept();
    expect(first?.validate()).toBe(true);
    expect(first?.data).toHaveProperty('subject');
    expect(first?.data).not.toHaveProperty('sender');
  }, 60_000);

  it('loses and doubles nothing, and keeps the order, when reactor and broker are killed', async () => {
    for (let round = 0; round < rounds; round++) {
      const working = worked();
      await sleep(100 + 150 * round);
      if (round % 2 === 0) process.kill(office.programs['reactor'] ?? 0, 'SIGKILL');
      else {
        await broker.kill();
        await sleep(500);
        await broker.resume();
      }
      await working;
    }
    await eventually(async () => {
      const ids = await told();
      expect(ids.length).toBeGreaterThanOrEqual(rounds * 40);
      expect((await kept()).map(({ id }) => id)).toEqual(ids);
    }, 60_000);
  }, 180_000);

  it('is read by the sample, each event once, also when that is killed', async () => {
    const lines: string[] = [];
    const start = (): void => {
      const args = ['docs/samples/nats_consumer.mjs', broker.url, 'chancery.riverside.>'];
      sample = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      sample.stdout?.on('data', (chunk: Buffer) => lines.push(...chunk.toString().split('\n')));
    };
    start();
    await eventually(() => expect(lines.length).toBeGreaterThan(50), 20_000);
    sample?.kill('SIGKILL');
    start();
    const ids = await told();
    const read = () => new Set(lines.filter(Boolean).map((line) => line.split(' ')[0]));
    // what was not acknowledged comes again after 30 s, which JetStream waits for an answer
    await eventually(() => expect([...read()]).toEqual(ids), 50_000);
  }, 90_000);
});
