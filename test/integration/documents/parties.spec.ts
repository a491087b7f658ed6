import { randomUUID } from 'node:crypto';
import {
  CorrectParty,
  DocumentNotFound,
  DraftDocument,
  FindDocuments,
  FindMentions,
  FindParties,
  GetDocument,
  GetParties,
  PartyAlreadyErased,
  ReceiveDocument,
  SetAccessLevel,
  UnknownParty,
  type DocumentRow,
} from '@chancery/documents';
import { ann, bob, dora, fact, program, without, zoe } from '@chancery/documents/examples';
import { IdempotencyKeyReused } from '@chancery/event-store';
import type { Principal, Recorded } from '@chancery/kernel';
import { EraseParty } from '@chancery/parties';
import { destroyKeys } from '@chancery/read-store';
import { eventually } from '@chancery/testing';
import { Office } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await Office.start();
  await office.furnish();
});
afterAll(() => office.stop());

const receipt = without(without(fact('DocumentReceived').data, 'documentId'), 'at');
const draft = without(
  without(without(fact('DocumentDrafted').data, 'documentId'), 'at'),
  'officerId',
);
const at = new Date().toISOString();

interface Arrival {
  readonly partyId?: string;
  readonly name?: string;
  readonly by?: Principal;
  readonly subject?: string;
  readonly isKnownParty?: true;
}

const received = async (
  arrival: Arrival = {},
): Promise<{ documentId: string; partyId: string }> => {
  const { partyId = randomUUID(), name = 'Jane Roe', by = ann, ...rest } = arrival;
  const documentId = randomUUID();
  const authorityId = by.authorityId;
  await office.order(ReceiveDocument, by, {
    ...receipt,
    ...rest,
    authorityId,
    unitId: `${authorityId}.registry`,
    documentId,
    sender: { partyId, name, kind: 'person' },
  });
  return { documentId, partyId };
};

const drafted = (partyId: string, by: Principal): Promise<unknown> =>
  office.order(DraftDocument, by, {
    ...draft,
    authorityId: by.authorityId,
    unitId: by.posts[0]?.unitId ?? '',
    documentId: randomUUID(),
    addressee: { partyId, name: 'Guess', kind: 'person' },
    isKnownParty: true,
  });

const refusalOf = (ordered: Promise<unknown>): Promise<object> =>
  ordered.then(
    () => ({}),
    (error: Error & { code: string; data: object }) => ({
      name: error.name,
      code: error.code,
      message: error.message,
      data: error.data,
    }),
  );

const erase = (partyId: string): Promise<unknown> =>
  office.execute(
    new EraseParty({ authorityId: 'riverside', partyId, reason: 'A request', at }, program),
  );

const found = async (by: Principal, party: string): Promise<readonly DocumentRow[]> =>
  (await office.ask(new FindDocuments(by, { party }))).rows;

describe('A correction of a party', () => {
  const correct = (
    documentId: string,
    by: Principal,
    name: string,
    partyId: string = randomUUID(),
  ) =>
    office.order(
      CorrectParty,
      by,
      { ...{ documentId, reason: 'Misspelt' }, party: { partyId, name, kind: 'person' } },
      { digest: 'of the request' },
    );
  const hasKey = async (authorityId: string, partyId: string): Promise<boolean> =>
    typeof (await office.vault.find({ authorityId, partyId })) !== 'string';

  it('is of the very party of the document, under its name of now', async () => {
    const { documentId, partyId } = await received({ name: 'Iryna Melnik' });
    const proposed = randomUUID();
    await correct(documentId, ann, 'Iryna Melnyk', proposed);
    expect((await office.ask(new GetDocument(documentId, ann))).party).toMatchObject({
      ...{ partyId, name: 'Iryna Melnyk' },
    });
    expect((await found(ann, 'melnyk')).map((row) => row.documentId)).toEqual([documentId]);
    expect(await hasKey('riverside', proposed)).toBe(false);
  });

  it("leaves no key behind where the document is nobody's, or another authority's", async () => {
    const theirs = randomUUID();
    const addressee = without(draft, 'addressee');
    await office.order(DraftDocument, zoe, {
      ...addressee,
      ...{ authorityId: 'hillside', unitId: zoe.posts[0]?.unitId ?? '', documentId: theirs },
    });
    for (const documentId of [randomUUID(), theirs]) {
      const partyId = randomUUID();
      await expect(correct(documentId, ann, 'Guess', partyId)).rejects.toThrow(DocumentNotFound);
      for (const authorityId of ['', 'riverside', 'hillside'])
        expect(await hasKey(authorityId, partyId)).toBe(false);
    }
  });
});

describe('The id of a party', () => {
  it('may be used again by who may read a document that bears it, at once', async () => {
    const { partyId } = await received();
    await drafted(partyId, ann);
    const { rows } = await office.ask(new FindDocuments(ann, { partyId }));
    expect(rows).toHaveLength(2);
  });

  it('is refused alike where it is unknown, of another authority, or of documents that may not be read', async () => {
    const theirs = await received({ by: zoe });
    const secret = await received();
    await office.order(
      SetAccessLevel,
      { ...ann, clearance: 'secret' },
      {
        documentId: secret.documentId,
        accessLevel: 'secret',
        reason: 'Holds medical data',
      },
    );
    await office.ask(new FindDocuments(ann));
    for (const partyId of [randomUUID(), theirs.partyId, secret.partyId]) {
      const refusal = await refusalOf(drafted(partyId, ann));
      const expected = await refusalOf(Promise.reject(new UnknownParty(partyId)));
      expect(refusal).toEqual(expected);
    }
    expect(await refusalOf(drafted(secret.partyId, bob))).toMatchObject({ code: 'unknown-party' });
  });

  it('means another party in another authority: names and erasures stay apart', async () => {
    const { partyId, documentId } = await received({ name: 'Philippa Quill' });
    await received({ partyId, name: 'Theirs Alone', by: zoe });
    expect((await found(ann, 'quill')).map((row) => row.documentId)).toEqual([documentId]);
    expect(await found(ann, 'theirs')).toEqual([]);
    expect(await found(zoe, 'quill')).toEqual([]);
    await destroyKeys(office.database, [{ authorityId: 'hillside', partyId }]);
    await eventually(async () => {
      const { rows } = await office.ask(new FindDocuments(zoe, { partyId }));
      expect(rows[0]?.party).toEqual({ partyId, name: '[erased]' });
    });
    expect(await office.ask(new GetDocument(documentId, ann))).toMatchObject({
      party: { name: 'Philippa Quill' },
    });
  });
});

describe('A party that is erased', () => {
  it('is forgotten in lists, details and searches; the document stays', async () => {
    const { partyId, documentId } = await received({ name: 'Ottoline Marsh' });
    await erase(partyId);
    await eventually(async () => {
      const { rows } = await office.ask(new FindDocuments(ann, { partyId }));
      expect(rows).toMatchObject([
        { documentId, subject: receipt.subject, party: { partyId, name: '[erased]' } },
      ]);
      expect(await office.ask(new GetDocument(documentId, ann))).toMatchObject({
        party: { partyId, name: '[erased]' },
      });
    });
    expect(await found(ann, 'ottoline')).toEqual([]);
    const [event] = await office.events(`party-riverside.${partyId}`);
    expect(event).toMatchObject({
      type: 'PartyErased',
      data: { authorityId: 'riverside', partyId, reason: 'A request' },
      metadata: { actor: { kind: 'service', id: program.id } },
    });
  });

  it('cannot be named again; nothing is recorded with a name that would be lost', async () => {
    const { partyId } = await received();
    await erase(partyId);
    await eventually(async () =>
      expect(await refusalOf(drafted(partyId, ann))).toMatchObject({
        name: PartyAlreadyErased.name,
        data: { partyId },
      }),
    );
    expect(await refusalOf(received({ partyId }))).toMatchObject({ code: 'party-key-destroyed' });
  });

  it('leaves nothing in the log by which a guess could be tested, and repetitions are still recognised', async () => {
    const documentId = randomUUID();
    const sender = { partyId: randomUUID(), name: 'Guessable Name', kind: 'person' } as const;
    const ordered = (digest: string): Promise<{ readonly repeated: boolean }> =>
      office.order(
        ReceiveDocument,
        ann,
        { ...receipt, documentId, sender },
        { commandId: `c-${documentId}`, digest },
      );
    await ordered('bare-digest');
    const [event] = await office.events(`document-${documentId}`);
    const { metadata } = event as Recorded;
    expect(metadata.digest).toMatch(/^2\./);
    expect(Object.values(metadata)).not.toContain('bare-digest');
    expect(await ordered('bare-digest')).toMatchObject({ repeated: true });
    await expect(ordered('other-digest')).rejects.toThrow(IdempotencyKeyReused);
    await erase(sender.partyId);
    await eventually(async () =>
      expect(await ordered('bare-digest')).toMatchObject({ repeated: true }),
    );
  });
});

describe('Before a party is erased, the operator', () => {
  it('finds all ids of a person by the name, with the documents', async () => {
    const one = await received({ name: 'Wilhelmina Frost' });
    const two = await received({ name: 'Frost, Wilhelmina' });
    await received({ name: 'Jack Frost' });
    await office.ask(new FindDocuments(ann));
    const parties = await office.ask(new FindParties('wilhelmina frost', null));
    expect(parties.map(({ partyId }) => partyId)).toEqual([one.partyId, two.partyId]);
    expect(parties[0]).toMatchObject({
      authorityId: 'riverside',
      name: 'Wilhelmina Frost',
      documents: [{ documentId: one.documentId, subject: receipt.subject }],
    });
    expect(await office.ask(new FindParties('wilhelmina frost', 'hillside'))).toEqual([]);
  });

  it('sees where words of the name stand in clear', async () => {
    const { partyId, documentId } = await received({
      name: 'Ignatius Vole',
      subject: 'Complaint of Mr Vole',
    });
    const other = await received({ subject: 'About Ignatius VOLE again' });
    await received({ subject: 'A vole in the garden' });
    await office.ask(new FindDocuments(dora));
    const [party] = await office.ask(new GetParties(partyId));
    if (!party) throw new Error('not found');
    expect(await office.ask(new FindMentions(party))).toEqual([
      { documentId, where: 'DocumentReceived.subject', text: 'Complaint of Mr Vole' },
      { documentId: other.documentId, where: 'subject', text: 'About Ignatius VOLE again' },
    ]);
    expect(await office.ask(new GetParties(randomUUID()))).toEqual([]);
  });
});
