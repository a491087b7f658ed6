import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** An endpoint in a process of its own. */
export class Target {
  static async open() {
    const target = new Target();
    target.child = fork(new URL('./processes/target.js', import.meta.url), { execArgv: [] });
    target.url = (await target.tell('up')).url;
    return target;
  }

  async tell(name) {
    this.child.send(name);
    const [answer] = await once(this.child, 'message');
    return answer;
  }

  /** Events a second that come within so many seconds, once they come. */
  async rate(seconds) {
    await this.until(({ came }) => came > 0);
    const [before, begun] = [await this.tell('tally'), performance.now()];
    await sleep(seconds * 1_000);
    const after = await this.tell('tally');
    return ((after.came - before.came) / (performance.now() - begun)) * 1_000;
  }

  async until(check, ms = 900_000) {
    for (const begun = Date.now(); Date.now() - begun < ms; await sleep(100)) {
      const tally = await this.tell('tally');
      if (check(tally)) return tally;
    }
    throw new Error('The events that are due do not come.');
  }

  close() {
    this.child.disconnect();
  }
}
