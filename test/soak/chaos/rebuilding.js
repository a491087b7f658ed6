import { setTimeout as sleep } from 'node:timers/promises';
import { ask, projections } from './rows.js';

const groups = ['documents', 'registers', 'directory', 'insights'];

/** Has one group of read models after the other rebuilt while the load goes on, again and again. */
export class Rebuilding {
  rebuilt = 0;
  /** Rebuilt read models with other rows than those whose place they took. */
  unlike = [];
  isOver = false;

  constructor(office) {
    this.office = office;
  }

  start() {
    this.working = this.work();
  }

  async stop() {
    this.isOver = true;
    await this.working;
  }

  /** An order that a crash swallowed is given again; the group's turn is over when it has been built. */
  async work() {
    for (let turn = 0; !this.isOver; turn++) {
      const group = groups[turn % groups.length];
      const { code, said } = await projections(this.office.folder, 'rebuild', group);
      if (code === 0 && said.includes('is live')) this.rebuilt++;
      await this.compare().catch(() => undefined);
      await sleep(500);
    }
  }

  /** What was found when the rows of generations that are live were compared with those before them. */
  async compare() {
    const found = await ask(
      this.office.runtime.databaseUrl,
      `SELECT group_name || ' ' || generation || ' has other rows in ' || (each->>'table') AS what
       FROM projection_generation, jsonb_array_elements(comparison::jsonb) AS each
       WHERE state = 'live' AND NOT (each->>'isEqual')::boolean`,
    );
    this.unlike = [...new Set([...this.unlike, ...found.map(({ what }) => what)])];
  }
}

/** The process that leads a group of which a generation is being built right now, if there is one. */
export async function leaderOfBuilding({ databaseUrl }) {
  const [found] = await ask(
    databaseUrl,
    `SELECT leader FROM projection_generation building
       JOIN projection_generation live USING (group_name)
       JOIN projection_status status
         ON status.group_name = live.group_name AND status.generation = live.generation
     WHERE building.state = 'building' AND live.state = 'live' AND reported_at > now() - interval '3 s'
     LIMIT 1`,
  );
  return found && Number(found.leader.split(':').at(-1));
}
