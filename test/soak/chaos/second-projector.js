import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../../bench/lib/processes.js';

/** Another projector beside the office's own, started again whenever it was killed. */
export class SecondProjector {
  isOver = false;

  constructor(office) {
    this.office = office;
  }

  get pid() {
    return this.child?.pid;
  }

  start() {
    this.keeping = this.keep();
  }

  async stop() {
    this.isOver = true;
    this.child?.kill('SIGTERM');
    await this.keeping;
  }

  async keep() {
    const { eventStoreUrl, databaseUrl } = this.office.runtime;
    const env = { EVENTSTORE_URL: eventStoreUrl, DATABASE_URL: databaseUrl, NODE_OPTIONS: '' };
    while (!this.isOver) {
      this.child = spawn(process.execPath, [path.join(root, 'apps/projector/dist/main.js')], {
        env: { ...process.env, ...env },
        stdio: 'ignore',
      });
      await once(this.child, 'exit');
      if (!this.isOver) await sleep(200);
    }
  }
}
