import type { EventSchema, Message, Recorded } from '@chancery/kernel';
import type { KeyVault } from './key-vault.js';
import { isSealed, openParty, sealParty, type OpenParty, type SealPlace } from './seal.js';

/** The event types that are known by name, from all contexts. */
export type SchemaTable = ReadonlyMap<string, EventSchema>;

export const schemaTable = (...tables: readonly Readonly<Record<string, unknown>>[]): SchemaTable =>
  new Map(tables.flatMap((table) => Object.entries(table) as [string, EventSchema][]));

/** The version that a new event of this type is written with. */
export const currentVersion = (schemas: SchemaTable, type: string): number =>
  schemas.get(type)?.version ?? 1;

/** Data as it goes to disk: parties named in the schema are sealed. */
export const seal = async (
  stream: string,
  event: Message & { readonly id: string },
  schemas: SchemaTable,
  vault: KeyVault,
): Promise<object> =>
  replaceParties({ ...event, stream }, schemas, (party, place) =>
    sealParty(party as OpenParty, place, vault),
  );

/** A recorded event with its parties opened; the others read `[erased]` or `[unreadable]`. */
export const open = async <E extends Recorded>(
  event: E,
  schemas: SchemaTable,
  vault: KeyVault,
): Promise<E> => {
  const data = await replaceParties(event, schemas, async (party, place) =>
    isSealed(party) ? openParty(party, place, vault) : party,
  );
  return data === event.data ? event : { ...event, data };
};

/** An event of an earlier shape brought to the current one, step by step. Unknown types pass as they are. */
export const upcast = (event: Recorded, schemas: SchemaTable): Recorded => {
  const schema = schemas.get(event.type);
  const from = event.metadata.schemaVersion ?? 1;
  if (!schema || from >= schema.version) return event;
  let data = event.data as Record<string, unknown>;
  for (let version = from; version < schema.version; version++) {
    data = schema.upcast?.[version]?.(data) ?? data;
  }
  return { ...event, data, metadata: { ...event.metadata, schemaVersion: schema.version } };
};

/** For those who follow the log: an event that cannot be brought up to date says so and stops nobody else. */
export const upcastOrSayWhy = (event: Recorded, schemas: SchemaTable): Recorded => {
  try {
    return upcast(event, schemas);
  } catch (error) {
    return { ...event, unreadable: `Not brought up to date: ${String(error)}` };
  }
};

/** An event that has parties names in its data the authority whose parties they are. */
const replaceParties = async (
  { type, data, id, stream }: Pick<Recorded, 'type' | 'data' | 'id' | 'stream'>,
  schemas: SchemaTable,
  replace: (party: object, place: SealPlace) => Promise<object>,
): Promise<object> => {
  let replaced = data as Record<string, unknown>;
  const authorityId = String(replaced['authorityId']);
  for (const field of schemas.get(type)?.seals ?? []) {
    const party = replaced[field];
    if (typeof party !== 'object' || party === null) continue;
    const opened = await replace(party, { authorityId, stream, event: id, field });
    replaced = { ...replaced, [field]: opened };
  }
  return replaced;
};
