import { setTimeout as sleep } from 'node:timers/promises';
import { leaderOfBuilding } from './rebuilding.js';
import { SecondProjector } from './second-projector.js';
import { until } from './until.js';

/** Kills the projector that leads in the midst of a rebuild, so that the second one has to take over. */
export class TakingOver {
  takenOver = 0;
  isOver = false;

  constructor({ office, random, say }) {
    this.office = office;
    this.random = random;
    this.say = say;
    this.second = new SecondProjector(office);
  }

  start() {
    this.second.start();
    this.working = this.work();
  }

  /** Resolves when a leader was killed in the midst of a rebuild at least once. */
  async once() {
    await until('a projector to be killed in mid-rebuild', () => this.takenOver > 0, 90_000);
  }

  async stop() {
    if (this.isOver) return;
    this.isOver = true;
    await this.working;
    await this.second.stop();
  }

  async work() {
    while (!this.isOver) {
      const pid = await leaderOfBuilding(this.office.runtime).catch(() => undefined);
      if (pid && (await this.kill(pid))) await sleep(4_000);
      await sleep(20);
    }
  }

  /** False if somebody else was quicker. */
  async kill(pid) {
    await sleep(this.random() * 150);
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      return false;
    }
    this.takenOver++;
    this.say(`killed the leading projector in the midst of a rebuild (${pid})`);
    return true;
  }
}
