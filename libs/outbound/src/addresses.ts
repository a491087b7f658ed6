import { BlockList, isIP, isIPv6 } from 'node:net';

type Range = readonly [network: string, prefix: number];

/** Where clouds answer their machines: never called, whatever a setting says. */
const metadata: readonly Range[] = [
  ...([
    ['169.254.0.0', 16],
    ['100.100.100.200', 32],
    ['168.63.129.16', 32],
    ['192.0.0.192', 32],
  ] as const),
  ...([
    ['fe80::', 10],
    ['fd00:ec2::', 32],
  ] as const),
];

/** Ranges of IPv4 that are no public host's (IANA special-purpose registry). */
const notPublic: readonly Range[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** Of IPv6 only 2000::/3 is public, without what stands for other protocols, tunnels and documentation in it. */
const notPublic6: readonly Range[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4');

const listOf = (ranges: readonly Range[]): BlockList => {
  const list = new BlockList();
  for (const [network, prefix] of ranges) list.addSubnet(network, prefix, familyOf(network));
  return list;
};

const metadataList = listOf(metadata);
const notPublicList = listOf([...notPublic, ...notPublic6]);
const global6 = listOf([['2000::', 3]]);

/** An IPv4 address that is written as IPv6, as it is dialled. */
const unwrapped = (address: string): string => {
  const [, dotted] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (dotted !== undefined) return dotted;
  const [, high, low] = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/i.exec(address) ?? [];
  if (high === undefined || low === undefined) return address;
  const [a, b] = [parseInt(high, 16), parseInt(low, 16)];
  return [a >> 8, a & 255, b >> 8, b & 255].join('.');
};

/** Hosts that an operator permits although they are in-house: names, addresses and ranges such as `10.1.0.0/16`. */
export class Permitted {
  private readonly names: ReadonlySet<string>;
  private readonly ranges: BlockList;

  constructor(entries: readonly string[]) {
    const lowered = entries.map((entry) => entry.toLowerCase());
    const isRange = (entry: string): boolean => isIP(entry.split('/')[0] ?? '') !== 0;
    this.names = new Set(lowered.filter((entry) => !isRange(entry)));
    this.ranges = listOf(
      lowered.filter(isRange).map((entry): Range => {
        const [network = '', prefix] = entry.split('/');
        return [network, Number(prefix ?? (isIPv6(network) ? 128 : 32))];
      }),
    );
  }

  hasName(host: string): boolean {
    return this.names.has(host.toLowerCase());
  }

  hasAddress(address: string): boolean {
    return this.ranges.check(unwrapped(address), familyOf(unwrapped(address)));
  }
}

export type AddressRefusal = 'metadata' | 'not-public';

/** Why an address is not dialled, or undefined. `isPermitted` is what the operator's setting says. */
export const refusalOfAddress = (
  address: string,
  isPermitted: boolean,
): AddressRefusal | undefined => {
  const dialled = unwrapped(address);
  const family = familyOf(dialled);
  if (metadataList.check(dialled, family)) return 'metadata';
  if (isPermitted) return undefined;
  const isGlobal = family === 'ipv4' || global6.check(dialled, family);
  return isGlobal && !notPublicList.check(dialled, family) ? undefined : 'not-public';
};
