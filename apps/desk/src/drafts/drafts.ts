import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** A text in work, and the idempotency key under which it is sent. */
export interface Draft {
  readonly officerId: string;
  readonly name: string;
  readonly values: unknown;
  readonly key: string;
}

interface Drafts extends DBSchema {
  drafts: { key: [string, string]; value: Draft; indexes: { officer: string } };
}

let opened: Promise<IDBPDatabase<Drafts>> | undefined;

const database = (): Promise<IDBPDatabase<Drafts>> =>
  (opened ??= openDB<Drafts>('chancery-desk', 1, {
    upgrade: (made) =>
      made
        .createObjectStore('drafts', { keyPath: ['officerId', 'name'] })
        .createIndex('officer', 'officerId'),
  }));

/** Texts in work, kept in the browser until they are sent or their officer signs out. */
export const keepDraft = async (draft: Draft): Promise<void> =>
  void (await (await database()).put('drafts', draft));

export const findDraft = async (officerId: string, name: string): Promise<Draft | undefined> =>
  (await database()).get('drafts', [officerId, name]);

export const dropDraft = async (officerId: string, name: string): Promise<void> =>
  (await database()).delete('drafts', [officerId, name]);

/** On a shared machine nobody finds what another has written. */
export const dropAllDrafts = async (): Promise<void> => (await database()).clear('drafts');
