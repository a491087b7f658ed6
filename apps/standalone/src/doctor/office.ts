import type { Runtime } from '@chancery/one-machine';
import { sentenceOf } from '@chancery/program';
import { demandFreePort } from '../free-port.js';
import { fault, remark, well, type Finding } from './finding.js';

const about = 'Office';
const patienceMs = 5_000;

/** What `/health/ready` answers to the operator. */
export interface Readiness {
  readonly status: string;
  readonly checks: Readonly<
    Record<string, { readonly healthy: boolean; readonly detail?: object }>
  >;
}

/** The office that runs: whether its API answers, and what it says of itself. */
export const examineRunning = async (
  { pid, url }: Runtime,
  operatorToken: string | undefined,
): Promise<readonly Finding[]> => {
  const runs = well(about, `It runs at ${url}, process ${pid}.`);
  const headers = operatorToken ? { authorization: `Bearer ${operatorToken}` } : {};
  const signal = AbortSignal.timeout(patienceMs);
  const answer = await fetch(`${url}/health/ready`, { headers, signal }).catch(() => undefined);
  if (!answer)
    return [
      runs,
      fault(
        'API',
        `It does not answer at ${url}.`,
        'Read logs/api.log; a silent API is started again.',
      ),
    ];
  return [runs, ...judgeReadiness((await answer.json()) as Readiness)];
};

/** Read models have findings of their own, so only what else is not ready is told. */
export const judgeReadiness = ({ status, checks }: Readiness): readonly Finding[] => {
  if (status === 'ready') return [well('API', 'It is ready.')];
  const ill = Object.entries(checks).filter(([, { healthy }]) => !healthy);
  return ill.map(([name, { detail = {} }]) =>
    name === 'projections'
      ? remark('API', 'It is not ready: read models are not up to date.', 'See below.')
      : fault('API', `It is not ready: ${name} ${JSON.stringify(detail)}.`, 'See the lines below.'),
  );
};

/** Whether an office that does not run could listen at its port. */
export const examineStopped = async (place: {
  readonly host: string;
  readonly port: number;
}): Promise<readonly Finding[]> => {
  const stopped = well(about, 'It does not run. npm start starts it.');
  try {
    await demandFreePort(place);
    return [stopped, well('Port', `${place.port} of ${place.host} is free.`)];
  } catch (error) {
    return [stopped, fault('Port', sentenceOf(error) ?? String(error), '')];
  }
};
