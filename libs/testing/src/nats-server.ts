import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { eventually } from './eventually.js';
import { freePort } from './free-port.js';

const program = ['nats-server', '/usr/sbin/nats-server'].find(
  (each) => spawnSync(each, ['--version']).status === 0,
);

/** A real NATS server with JetStream, in a process and a folder of its own. */
export class NatsServer {
  /** Whether one is installed; Debian has it as `nats-server`. */
  static readonly isInstalled = program !== undefined;
  private readonly folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-nats-'));
  private child: ChildProcess | undefined;

  private constructor(private readonly port: number) {}

  static async start(): Promise<NatsServer> {
    const server = new NatsServer(await freePort());
    await server.resume();
    return server;
  }

  get url(): string {
    return `nats://office:secret@127.0.0.1:${this.port}`;
  }

  /** After a kill: on the same port, with what it has stored. */
  async resume(): Promise<void> {
    const listen = ['--addr', '127.0.0.1', '--port', String(this.port)];
    const user = ['--user', 'office', '--pass', 'secret'];
    const args = ['--jetstream', '--store_dir', this.folder, ...listen, ...user];
    this.child = spawn(program ?? '', args, { stdio: 'ignore' });
    await eventually(async () => {
      const socket = net.connect(this.port, '127.0.0.1');
      await once(socket, 'data').finally(() => socket.destroy());
    });
  }

  async kill(): Promise<void> {
    const { child } = this;
    this.child = undefined;
    if (child?.kill('SIGKILL')) await once(child, 'exit');
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
