import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CommandRunner, EventStore, noKeys, schemaTable } from '@chancery/event-store';
import { service, type PartyPrincipal } from '@chancery/kernel';
import { SecretBox } from '@chancery/read-store';
import { AskWhy, LetSilenceTakeEffect, matters, OpenMatter } from '@chancery/matters';
import type { PartyClient, RunningOffice } from '@chancery/testing';
import { Client } from 'pg';
import { matterStream } from '../../libs/matters/src/domain/matter.decider.js';

/** What a party does in a matter, where no portal is asked. Nothing in it is sealed. */
export interface Followed {
  readonly matterId: string;
  readonly partyId: string;
  readonly questionId: string;
  readonly authorityId?: string;
}

const custody = {
  ...{ isReadable: true, isCustodian: true, isHead: true, isOpen: true, clocks: [] },
  ...{ unitId: 'riverside.permits', timeZone: 'Europe/Kyiv' },
  accessLevel: 'internal' as const,
};

type Office = Pick<RunningOffice, 'dataDir'>;

const logOf = ({ dataDir }: Office): EventStore => {
  const runtime = readFileSync(path.join(dataDir, 'runtime.json'), 'utf8');
  const { eventStoreUrl } = JSON.parse(runtime) as { eventStoreUrl: string };
  return new EventStore({
    address: eventStoreUrl,
    schemas: schemaTable(matters.schemas),
    vault: noKeys,
  });
};

/** Lets a party follow a document. */
export const openFor = async (
  office: Office,
  { matterId, partyId, authorityId = 'riverside' }: Omit<Followed, 'questionId'>,
): Promise<void> => {
  const log = logOf(office);
  const at = new Date().toISOString();
  const opened = { matterId, documentId: matterId, authorityId, partyId, at };
  const order = new OpenMatter(opened, service('spec', authorityId));
  await new CommandRunner(log).run(matterStream, matterId, order);
  await log.close();
};

/** The same. It asks what takes so long, and silence approves what it wants. */
export const letFollow = async (office: Office, followed: Followed): Promise<void> => {
  const { matterId, partyId, questionId, authorityId = 'riverside' } = followed;
  await openFor(office, followed);
  const log = logOf(office);
  const runner = new CommandRunner(log);
  const at = new Date().toISOString();
  const party: PartyPrincipal = { kind: 'party', id: partyId, authorityId, assurance: 'high' };
  const asked = new AskWhy({ matterId, questionId, custody, at }, party);
  await runner.run(matterStream, matterId, asked);
  const end = {
    ...{ policyId: 'riverside.appeal', policyVersion: 1, dueAt: at, isStanding: false },
    silence: { effect: 'deemed-approved', basis: 'A law', revocableDays: 10 },
  } as const;
  const order = { matterId, clockId: 'term', end, at };
  const silent = new LetSilenceTakeEffect(order, service('spec', authorityId));
  await runner.run(matterStream, matterId, silent);
  await log.close();
};

/** A browser in which somebody has opened the matter with its access code. */
export const byCode = async (
  office: RunningOffice,
  { matterId, partyId, authorityId = 'riverside' }: Omit<Followed, 'questionId'>,
): Promise<PartyClient> => {
  const masterKey = readFileSync(path.join(office.dataDir, 'master.key'), 'utf8').trim();
  const secret = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(secret).digest();
  const content = { matter: { authorityId, partyId, matterId }, parties: {}, actingFor: {} };
  const place = `portal session ${hash.toString('hex')}`;
  const sealed = new SecretBox(masterKey).wrap(place, Buffer.from(JSON.stringify(content)));
  const database = new Client({ connectionString: office.databaseUrl });
  await database.connect();
  await database.query('INSERT INTO portal_session (hash, sealed) VALUES ($1, $2)', [hash, sealed]);
  await database.end();
  const browser = office.visitor();
  browser.remember('__Host-portal', secret);
  return browser;
};
