import { randomFrom } from '../../bench/lib/random.js';
import { Killer, victimsOf } from '../chaos/killer.js';
import { Office } from '../chaos/office.js';
import { jobViolations } from '../proof/job.js';
import { logViolations } from '../proof/log.js';
import { readLog } from '../proof/read-log.js';
import { rungViolations } from '../proof/rungs.js';
import { jobUnderKills } from './job.js';
import { Registrar } from './registrar.js';
import { policyId, rungsUnderKills } from './rungs.js';

/** An office whose reactor is killed again and again, and what is left of it afterwards: figures and proofs. */
export async function run({ folder, timers, timerKills, items, jobKills, seed, say }) {
  say('starting the office');
  const office = await Office.open(folder);
  try {
    const random = randomFrom(seed);
    const registrar = new Registrar(office);
    const { reactor } = victimsOf(office, random);
    const killer = new Killer({ victims: { reactor }, random, say });
    await rungsUnderKills({
      ...{ office, registrar, killer, random, say },
      ...{ timers, kills: timerKills },
    });
    const job = await jobUnderKills({ registrar, killer, random, say, items, kills: jobKills });
    say('proving');
    const log = await readLog(office.runtime.eventStoreUrl);
    const proof = (name, checked, violations) => ({ name, checked, violations });
    return {
      ...{ timers, items, kills: killer.kills.length },
      proofs: [
        proof('no event twice, no revision left out', log.length, logViolations(log)),
        proof(
          'each rung is reached once',
          timers,
          rungViolations(log, { policyId, count: timers }),
        ),
        proof('each item of the job has one result', items, jobViolations(log, job)),
      ],
    };
  } finally {
    await office.close();
  }
}
