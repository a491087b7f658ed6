import { isIP } from 'node:net';
import { lookup } from 'node:dns/promises';
import { refusalOfAddress, type Permitted } from './addresses.js';

/** Asks for all addresses of a name. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export const resolveAll: Resolve = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

/** Which targets may be called. */
export interface TargetRules {
  readonly permitted: Permitted;
  /** Ports beside 443; permitted hosts may have any. */
  readonly ports: readonly number[];
  readonly resolve: Resolve;
}

export type TargetRefusal =
  | { readonly kind: 'not-https' }
  | {
      readonly kind: 'not-allowed';
      readonly reason:
        'address' | 'metadata' | 'not-public' | 'port' | 'user-info' | 'not-an-address';
    };

const notAllowed = (
  reason: Extract<TargetRefusal, { kind: 'not-allowed' }>['reason'],
): TargetRefusal => ({ kind: 'not-allowed', reason });

/** The host of an address as it is dialled, without the brackets of IPv6. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1');

const isNamed = (host: string, { permitted }: TargetRules): boolean =>
  permitted.hasName(host) || (isIP(host) !== 0 && permitted.hasAddress(host));

/** What can be said of a target by its address alone. Undefined: nothing is wrong with it. */
export const refusalOfForm = (target: string, rules: TargetRules): TargetRefusal | undefined => {
  if (!URL.canParse(target)) return notAllowed('not-an-address');
  const url = new URL(target);
  const host = hostOf(url);
  const isOurs = isNamed(host, rules);
  if (isIP(host) !== 0 && refusalOfAddress(host, isOurs) === 'metadata')
    return notAllowed('metadata');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isOurs))
    return { kind: 'not-https' };
  if (url.username !== '' || url.password !== '') return notAllowed('user-info');
  if (isOurs) return undefined;
  if (isIP(host) !== 0) return notAllowed('address');
  const port = url.port === '' ? 443 : Number(url.port);
  return port === 443 || rules.ports.includes(port) ? undefined : notAllowed('port');
};

/** Why one of the addresses of a host may not be dialled. One that may not be makes all of them suspect. */
export const refusalOfAddresses = (
  host: string,
  addresses: readonly string[],
  rules: TargetRules,
): TargetRefusal | undefined => {
  for (const address of addresses) {
    const isPermitted = isNamed(host, rules) || rules.permitted.hasAddress(address);
    const refusal = refusalOfAddress(address, isPermitted);
    if (refusal) return notAllowed(refusal);
  }
  return undefined;
};

/** The same with a look at where the name leads now. A name that cannot be resolved is not refused: it may come. */
export const refusalOfTarget = async (
  target: string,
  rules: TargetRules,
): Promise<TargetRefusal | undefined> => {
  const refusal = refusalOfForm(target, rules);
  if (refusal) return refusal;
  const host = hostOf(new URL(target));
  if (isIP(host) !== 0) return undefined;
  const addresses = await rules.resolve(host).catch(() => []);
  return refusalOfAddresses(host, addresses, rules);
};
