import { randomFrom } from '../../bench/lib/random.js';
import { watchers } from './cast.js';
import { Client } from './client.js';
import { Feed } from './feed.js';
import { Killer, victimsOf } from './killer.js';
import { Ledger } from './ledger.js';
import { Load } from './load.js';
import { Office } from './office.js';
import { prove } from './prove.js';
import { Rebuilding } from './rebuilding.js';
import { TakingOver } from './taking-over.js';

const officersAtOnce = 12;

/** An office under load whose parts are killed, and what is left of it afterwards: figures and proofs. */
export async function run({ folder, seconds, kills, seed, isRebuilding, isTakingOver, say }) {
  say('starting the office');
  const office = await Office.open(folder);
  const ledger = new Ledger();
  const random = randomFrom(seed);
  const client = new Client({ office, ledger, random: randomFrom(seed + 1) });
  const feeds = Object.entries(watchers).map(
    ([unitId, officer]) => new Feed({ office, unitId, officer }),
  );
  const load = new Load({ client, ledger, seed, width: officersAtOnce });
  const told = (line) => say(`${ledger.entries.length} orders answered; ${line}`);
  const killer = new Killer({ victims: victimsOf(office, random), random, say: told });
  const rebuilding = new Rebuilding(office);
  const takingOver = new TakingOver({ office, random: randomFrom(seed + 2), say: told });
  const beside = [...(isTakingOver ? [takingOver] : []), ...(isRebuilding ? [rebuilding] : [])];
  try {
    for (const feed of feeds) feed.open();
    await load.start();
    for (const each of beside) each.start();
    await Promise.race([killer.kill(kills, seconds), load.working]);
    if (isTakingOver) await takingOver.once();
    say('stopping the load');
    await load.stop();
    for (const each of beside) await each.stop();
    const proofs = await prove({ office, client, ledger, feeds, rebuilding, say });
    return {
      ...figuresOf({ ledger, feeds, load }),
      kills: tallied(killer.kills),
      ...(isRebuilding && { rebuilt: rebuilding.rebuilt }),
      ...(isTakingOver && { takenOver: takingOver.takenOver }),
      proofs,
    };
  } finally {
    load.isOver = true;
    await Promise.all([...beside.map((each) => each.stop()), ...feeds.map((feed) => feed.leave())]);
    await client.close();
    await office.close();
  }
}

const figuresOf = ({ ledger, feeds, load }) => ({
  documents: load.told,
  acknowledged: ledger.acknowledged.length,
  refused: ledger.refused.length,
  sentAgain: Object.fromEntries(ledger.failures),
  mostAttempts: Math.max(0, ...ledger.entries.map(({ attempts }) => attempts)),
  feeds: feeds.length,
  feedConnections: sum(feeds.map(({ connections }) => connections)),
  feedMessages: sum(feeds.map(({ messages }) => messages.length)),
});

const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);

const tallied = (names) =>
  names.reduce((tally, name) => ({ ...tally, [name]: (tally[name] ?? 0) + 1 }), {});
