import {
  jetstream,
  jetstreamManager,
  JetStreamApiCodes,
  JetStreamApiError,
  type JetStreamClient,
  type JetStreamManager,
  type StreamInfo,
} from '@nats-io/jetstream';
import { connect, headers, type MsgHdrs, type NatsConnection } from '@nats-io/transport-node';
import type { EventSink, SinkEnd, SinkMessage } from './event-sink.js';

export interface JetStreamOptions {
  /** `nats://user:password@host:4222`, or `tls://` if the server has to be reached encrypted. */
  readonly url: URL;
  /** The name of the stream. It is made where there is none. */
  readonly stream: string;
  /** What it takes, such as `chancery.>`. */
  readonly subjects: string;
}

const indexHeader = 'Chancery-Index';
const idHeader = 'Nats-Msg-Id';
const connectMs = 5_000;

/** A stream of NATS JetStream that nobody else writes to. A lost connection is not mended: who uses it opens another. */
export class JetStream implements EventSink {
  private readonly client: JetStreamClient;

  private constructor(
    private readonly connection: NatsConnection,
    private readonly manager: JetStreamManager,
    private readonly name: string,
  ) {
    this.client = jetstream(connection);
  }

  static async open({ url, stream, subjects }: JetStreamOptions): Promise<JetStream> {
    const connection = await connect({
      ...{ servers: url.host, name: 'chancery', reconnect: false, timeout: connectMs },
      ...credentials(url),
      ...(url.protocol === 'tls:' && { tls: {} }),
    });
    try {
      const manager = await jetstreamManager(connection);
      await findOrAdd(manager, stream, subjects);
      return new JetStream(connection, manager, stream);
    } catch (error) {
      await connection.close();
      throw error;
    }
  }

  async end(): Promise<SinkEnd> {
    const { state } = await this.manager.streams.info(this.name);
    const sequence = state.last_seq;
    if (state.messages === 0) return { sequence };
    const message = await this.manager.streams.getMessage(this.name, { seq: sequence });
    const index = message?.header.get(indexHeader) ?? '';
    if (!message || index === '') return { sequence };
    return { sequence, last: { index: Number(index), eventId: message.header.get(idHeader) } };
  }

  /**
   * The server refuses a message that does not follow the one before it: so nothing is left out after a failure, and a
   * reactor that has lost its lead adds nothing.
   */
  async publish(messages: readonly SinkMessage[], after: number): Promise<number> {
    const acknowledged = await Promise.all(
      messages.map((message, at) =>
        this.client.publish(message.subject, message.body, {
          ...{ msgID: message.id, headers: headersOf(message) },
          expect: { streamName: this.name, ...expectation(messages[at - 1], after) },
        }),
      ),
    );
    return acknowledged.at(-1)?.seq ?? after;
  }

  close(): Promise<void> {
    return this.connection.close();
  }
}

const findOrAdd = async (
  manager: JetStreamManager,
  name: string,
  subjects: string,
): Promise<StreamInfo> => {
  try {
    return await manager.streams.info(name);
  } catch (error) {
    if (!(error instanceof JetStreamApiError) || error.code !== JetStreamApiCodes.StreamNotFound)
      throw error;
    return manager.streams.add({ name, subjects: [subjects] });
  }
};

const expectation = (before: SinkMessage | undefined, after: number): object =>
  before ? { lastMsgID: before.id } : { lastSequence: after };

const headersOf = ({ index, headers: given }: SinkMessage): MsgHdrs => {
  const all = headers();
  for (const [name, value] of Object.entries(given)) all.set(name, value);
  all.set(indexHeader, String(index));
  return all;
};

const credentials = ({ username, password }: URL): object => {
  if (username === '') return {};
  const user = decodeURIComponent(username);
  return password === '' ? { token: user } : { user, pass: decodeURIComponent(password) };
};
