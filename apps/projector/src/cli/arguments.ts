import { parseArgs } from 'node:util';
import { requestActions, type RequestAction } from '@chancery/read-store';

/** What was asked for on the command line. `group` is that of the projection or group that was named. */
export type Command =
  | { readonly kind: 'list' | 'lag' }
  | { readonly kind: 'parked'; readonly group?: string }
  | { readonly kind: 'verify'; readonly groups: readonly string[]; readonly sample?: number }
  | {
      readonly kind: 'request';
      readonly action: RequestAction;
      readonly group: string;
      readonly stream?: string;
      readonly reason?: string;
    }
  | { readonly kind: 'reset'; readonly reason?: string };

export const usage = `npm run projections -- COMMAND
  list                                 generations of each group, and how they stand
  lag                                  how far behind each group is
  parked [NAME]                        events that could not be applied, and those behind them
  verify [NAME] [--sample N]           compare the rows with the log, and files with their hashes
  rebuild NAME                         build new tables beside the live ones, compare, swap
  rollback NAME                        go back to the tables before the last swap
  retry NAME [STREAM]                  apply parked events again
  skip NAME STREAM --reason TEXT       leave out the event that fails, for good, and apply the others
  reset [--reason TEXT]                forget all rows and checkpoints, fill all groups from this log
NAME is a projection or a group of projections.`;

/** Undefined if the command makes no sense. */
export const parseCommand = (args: readonly string[]): Command | undefined => {
  const parsed = parsedArgs(args);
  if (!parsed) return undefined;
  const { values, positionals } = parsed;
  const [kind = '', name, stream] = positionals;
  switch (kind) {
    case 'list':
    case 'lag':
      return { kind };
    case 'parked':
      return { kind, ...(name && { group: name }) };
    case 'verify':
      return verifyOf(name, values.sample);
    case 'reset':
      return name ? undefined : { kind, ...(values.reason && { reason: values.reason }) };
    default:
      return requestOf(kind, { name, stream, reason: values.reason });
  }
};

const options = { sample: { type: 'string' }, reason: { type: 'string' } } as const;

const parsedArgs = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch {
    return undefined; // an option that there is not
  }
};

const verifyOf = (name: string | undefined, sample: string | undefined): Command | undefined => {
  const count = sample === undefined ? undefined : Number(sample);
  if (count !== undefined && !(Number.isInteger(count) && count > 0)) return undefined;
  return { kind: 'verify', groups: name ? [name] : [], ...(count && { sample: count }) };
};

const requestOf = (
  kind: string,
  { name, stream, reason }: Record<'name' | 'stream' | 'reason', string | undefined>,
): Command | undefined => {
  const action = requestActions.find((each) => each === kind);
  if (!action || !name) return undefined;
  if (action === 'skip' && !(stream && reason)) return undefined;
  return {
    kind: 'request',
    action,
    group: name,
    ...(stream && { stream }),
    ...(reason && { reason }),
  };
};
