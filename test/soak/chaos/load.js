import { setTimeout as sleep } from 'node:timers/promises';
import { randomFrom } from '../../bench/lib/random.js';
import { shapes } from '../../bench/office/setting/shapes.js';
import { tell } from './story.js';

/** So many officers at work at the same time, each on one document after the other, until told to stop. */
export class Load {
  constructor({ client, ledger, seed, width }) {
    this.setting = { client, ledger };
    this.seed = seed;
    this.width = width;
    this.told = 0;
    this.isOver = false;
  }

  async start() {
    this.shapes = await shapes();
    this.working = Promise.all(Array.from({ length: this.width }, () => this.work()));
  }

  /** Resolves when nothing is under way any more. */
  async stop() {
    this.isOver = true;
    await this.working;
  }

  async work() {
    while (!this.isOver) {
      const number = this.told++;
      const random = randomFrom(this.seed * 1_000_003 + number);
      const shape = this.shapes[number % this.shapes.length];
      const telling = { number, shape, isOver: () => this.isOver };
      await tell({ ...this.setting, random }, telling).catch((error) =>
        this.setting.ledger.wrong.push(`Matter ${number} could not go on: ${error.message}`),
      );
      await sleep(random() * 50);
    }
  }
}
