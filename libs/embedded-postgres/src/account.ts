import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** An account of the machine, as Postgres needs it: with an entry in the list of accounts. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const preferred = ['postgres', 'nobody'];

/** Postgres refuses to run as root; root gives it one of the unprivileged accounts that exist. */
export const serverAccount = (): Account | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n').map(parseAccount);
  const account = preferred
    .map((name) => accounts.find((each) => each.name === name))
    .find((each) => each !== undefined);
  if (!account)
    throw new Error(`Running as root needs one of the accounts ${preferred.join(', ')}`);
  return account;
};

const parseAccount = (line: string): Account => {
  const [name = '', , uid, gid] = line.split(':');
  return { name, uid: Number(uid), gid: Number(gid) };
};

/** A program to start and its arguments. */
export interface Invocation {
  readonly program: string;
  readonly args: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * How to start a server program: without root's rights, and so that the kernel ends it (fast shutdown)
 * when this process dies, even by `kill -9`. Without `setpriv` the second is left to the next start.
 */
export const unprivileged = (
  account: Account | undefined,
  program: string,
  args: readonly string[],
): Invocation => {
  const setpriv = onPath('setpriv');
  const isBlocked = account !== undefined && !isReachable(program, account);
  if (!setpriv) {
    if (isBlocked) throw new Error(`Account ${account.name} cannot reach ${program}`);
    return { program, args, ...(account && { uid: account.uid, gid: account.gid }) };
  }
  const who = account ? [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'] : [];
  const reach = isBlocked ? readAnywhere(program) : [];
  return { program: setpriv, args: [...who, ...reach, '--pdeathsig=INT', program, ...args] };
};

/**
 * A clone below root's private home is closed to other accounts. Rather than opening or moving anything,
 * the server is then lent the one capability that lets it reach its own programs.
 */
const readAnywhere = (blocked: string): string[] => {
  const bounds = BigInt(
    `0x${/CapBnd:\s*(\w+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]}`,
  );
  const capability = [
    { name: 'dac_read_search', bit: 2n },
    { name: 'dac_override', bit: 1n },
  ].find(({ bit }) => (bounds >> bit) & 1n);
  if (!capability) {
    throw new Error(`${blocked} is closed to other accounts; choose a folder that is not`);
  }
  return [`--inh-caps=+${capability.name}`, `--ambient-caps=+${capability.name}`];
};

const isReachable = (path: string, account: Account): boolean => {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder);
    const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
    if (!((mode >> shift) & constants.X_OK)) return false;
    if (folder === dirname(folder)) return true;
  }
};

const onPath = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
