import type { ReadStore } from '@chancery/read-store';

/** How many of the parties that were looked at have neither a key nor a tombstone: their key was lost, not destroyed. */
export interface LostParties {
  readonly looked: number;
  readonly lost: number;
}

const mostDocuments = 1_000;

/** Looks at some documents only, so that it may be asked often: a log restored without its keys has lost nearly all. */
export const findLostParties = async (rows: ReadStore): Promise<LostParties> => {
  const found = await rows.one<LostParties>(
    `select count(*) as looked, count(*) filter (where not exists (
        select from party_key k where k.party_id = d.party_id and k.authority_id in (d.authority_id, ''))) as lost
     from (select authority_id, party_id from document where party_id is not null limit ${mostDocuments}) d`,
  );
  return found ?? { looked: 0, lost: 0 };
};
