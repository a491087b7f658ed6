import { aheadBy, judgeClock } from './clock.js';
import { fault, well, type Finding } from './finding.js';

const about = 'Identity provider';
const patienceMs = 5_000;

/** Whether the public keys of the issuer can be read, and whether its clock is ours. */
export const examineIssuer = async (url: string): Promise<readonly Finding[]> => {
  const check = 'Check CHANCERY_JWKS_URL, and the way there through firewall and proxy.';
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(patienceMs) });
    const { keys } = (await answer.json()) as { readonly keys?: readonly unknown[] };
    const ahead = aheadBy(answer.headers.get('date'), Date.now());
    const clock = ahead === undefined ? [] : [judgeClock('the identity provider', ahead)];
    if (!answer.ok || !Array.isArray(keys) || keys.length === 0)
      return [fault(about, `${url} answers ${answer.status} and no public keys.`, check), ...clock];
    return [well(about, `${keys.length} public keys at ${url}.`), ...clock];
  } catch (error) {
    const { cause = error } = error as Error;
    const reason = cause instanceof Error ? cause.message : String(cause);
    return [fault(about, `${url} does not answer (${reason}).`, check)];
  }
};
