import { isIPv6 } from 'node:net';

const groups = 8;
const prefixGroups = 4;

/** What stands for the network of whoever asks: an IPv4 address as it is, of an IPv6 address the first 64 bits. */
export const addressPrefix = (address: string): string => {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const [first, last] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean));
  const given = (first?.length ?? 0) + (last?.length ?? 0);
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, groups - given)).fill('0');
  return [...(first ?? []), ...zeros, ...(last ?? [])]
    .slice(0, prefixGroups)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':');
};
