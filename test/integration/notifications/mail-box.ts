import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server that keeps what it takes, and answers as it is told. */
export class MailBox {
  readonly mails: string[] = [];
  /** The code that it refuses every mail with; none: it takes them. */
  refusing: number | undefined;
  private server: SMTPServer | undefined;
  private port = 0;

  get url(): URL {
    return new URL(`smtp://127.0.0.1:${this.port}`);
  }

  /** At the same port each time. */
  async open(): Promise<void> {
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      closeTimeout: 100, // clients keep their connections
      onRcptTo: ({ address }, _, answer) => {
        const words = `${address} is not taken`;
        if (this.refusing === undefined) answer();
        else answer(Object.assign(new Error(words), { responseCode: this.refusing }));
      },
      onData: (stream, _, answer) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          this.mails.push(Buffer.concat(parts).toString());
          answer();
        });
      },
    });
    server.on('error', () => undefined); // a client that breaks off
    const listening = server.listen(this.port, '127.0.0.1');
    await once(listening, 'listening');
    this.port = (listening.address() as AddressInfo).port;
    this.server = server;
  }

  close(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    return new Promise((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }
}
