import { parseArgs } from 'node:util';

/** What the operator asks of `npm run erase-party`. */
export type Wish =
  | { readonly kind: 'find'; readonly name: string; readonly authorityId: string | undefined }
  | { readonly kind: 'again' }
  | {
      readonly kind: 'erase';
      readonly partyIds: readonly string[];
      readonly authorityId: string | undefined;
      readonly reason: string;
      readonly by: string | undefined;
      readonly isConfirmed: boolean;
    };

export const usage = `Usage: npm run erase-party -- PARTY_ID... --reason TEXT [--authority ID] [--by NAME] [--yes]
       npm run erase-party -- --find NAME [--authority ID]
       npm run erase-party -- --again

Erasing destroys the keys of parties for ever: names, addresses, e-mails and telephones of their
documents then read [erased]. It shows what it is about to do and asks before it does it; --yes
answers for you. --reason is recorded in clear: do not name the person in it.
--find lists the parties that bear a name, with their ids: every letter of a person may have one.
--again repeats all recorded erasures, after an older copy of the keys was restored.`;

/** Undefined where the arguments make no wish. */
export const parseWish = (args: readonly string[]): Wish | undefined => {
  const parsed = parse(args);
  if (!parsed) return undefined;
  const { positionals: partyIds, values } = parsed;
  const { authority: authorityId, find: name, again, reason, by, yes = false } = values;
  if (name) return partyIds.length === 0 ? { kind: 'find', name, authorityId } : undefined;
  if (again) return partyIds.length === 0 ? { kind: 'again' } : undefined;
  if (partyIds.length === 0 || !reason?.trim()) return undefined;
  return { kind: 'erase', partyIds, authorityId, reason: reason.trim(), by, isConfirmed: yes };
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        authority: { type: 'string' },
        find: { type: 'string' },
        reason: { type: 'string' },
        by: { type: 'string' },
        again: { type: 'boolean' },
        yes: { type: 'boolean' },
      },
    });
  } catch {
    return undefined;
  }
};
