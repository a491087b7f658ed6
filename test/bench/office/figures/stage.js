/** What the figures are taken on: a running office with documents in it, and how long and often. */
import { calm } from '../../lib/processes.js';
import { request } from '../../lib/load.js';
import { Office } from '../setting/office.js';

const quick = { repetitions: 3, seconds: 2, documents: 10_000, connections: 64 };
const full = { repetitions: 5, seconds: 5, documents: 10_000, connections: 64 };

export class Stage {
  static async open({ isQuick, dataDir, env, say }) {
    const settings = isQuick ? quick : full;
    const stage = new Stage(await Office.open(dataDir, env), settings, say);
    await stage.furnish();
    return stage;
  }

  constructor(office, settings, say) {
    this.office = office;
    this.settings = settings;
    this.say = say;
    this.batch = 0;
  }

  /** Documents to look for; those of a folder that was loaded before are as many as they are. */
  async furnish() {
    const { loader } = this.office;
    const [{ count }] = await loader.reads.query('select count(*)::int4 as count from document');
    if (count < this.settings.documents) {
      this.say(`loading ${this.settings.documents} documents`);
      await loader.documents(this.runName(), this.settings.documents);
      await this.quiet();
      await calm(this.office.programs.reactor);
    }
    this.documents = Math.max(count, this.settings.documents);
  }

  /** An office with few documents, to be closed by who asked; undefined if this one has no more itself. */
  async smallOne() {
    if (this.documents < 2 * this.settings.documents) return undefined;
    const small = new Stage(await Office.open(undefined, this.office.env), this.settings, this.say);
    await small.furnish();
    return small;
  }

  /** New documents in the registry, for commands; their rows are there when they are given. */
  async arrivals(count, options) {
    const ids = await this.office.loader.arrivals(this.runName(), count, options);
    await this.quiet();
    return ids;
  }

  async quiet() {
    await this.office.loader.caughtUp();
    await this.office.loader.settle();
  }

  /** Runs work as often as settings say and gives what each run gave. */
  async repeat(work) {
    const results = [];
    for (let turn = 0; turn < this.settings.repetitions; turn++) results.push(await work(turn));
    return results;
  }

  async requestAs(officer, path, body, headers) {
    return request(path, await this.office.token(officer), body, headers);
  }

  /** Apart from other runs on the same folder too. */
  runName() {
    return `r${Date.now().toString(36).slice(-7)}${this.batch++}`;
  }

  close() {
    return this.office.close();
  }
}
