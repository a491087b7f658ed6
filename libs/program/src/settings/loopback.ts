/** Whether a host can be reached from this machine only. */
export const isLoopback = (host: string): boolean =>
  /^(localhost|127\.\d+\.\d+\.\d+|::1|\[::1\])$/i.test(host);

/** Whether all hosts that a store's address names are this machine. A store without an address is embedded. */
export const isOnThisMachine = (address: string | undefined): boolean => {
  if (address === undefined || address.startsWith('unix:')) return true;
  const [, hosts = ''] = /^[\w+]+:\/\/(?:[^@/]*@)?([^/?]*)/.exec(address) ?? [];
  const named = hosts === '' ? hostParameter(address) : hosts.split(',').map(withoutPort);
  return named.every((host) => host.startsWith('/') || isLoopback(host));
};

/** Postgres takes the folder of a socket as a parameter, in place of a host. */
const hostParameter = (address: string): readonly string[] =>
  new URLSearchParams(address.split('?')[1]).getAll('host');

const withoutPort = (host: string): string => host.replace(/:\d+$/, '');
