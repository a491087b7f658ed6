import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { examineSealed, FileErased, FileUnknown, PartyFiles, type FileOwner } from './index.js';

const mariana: FileOwner = { authorityId: 'riverside', partyId: 'p-1' };
const elsewhere: FileOwner = { authorityId: 'lakeside', partyId: 'p-1' };
const uploader = { kind: 'party', id: 'p-1', authorityId: 'riverside' } as const;
const documentId = '0b1e2a9c-8a51-4a34-9a0e-1f4f8f2c7b02';
const pdf = '%PDF-1.4 a letter of Mariana';

async function* bytes(): AsyncGenerator<Uint8Array> {
  yield Buffer.from(pdf);
}

const partsOf = async (source: AsyncIterable<Uint8Array>): Promise<readonly Uint8Array[]> => {
  const all: Uint8Array[] = [];
  for await (const part of source) all.push(part);
  return all;
};

describe('Files of parties', () => {
  let folder: string;
  const erased = new Set<string>();
  const keys = {
    fileKey: async ({ authorityId }: FileOwner) =>
      erased.has(authorityId) ? undefined : Buffer.alloc(32, authorityId),
  };
  const files = () => new PartyFiles({ folder, limit: 1_000_000, keys });
  const upload = async (owner = mariana) => (await files().of(owner)).put(uploader, bytes());
  const keep = async (sha256: string) =>
    (await files().of(mariana)).attach(uploader, { sha256, documentId }, async () => undefined);

  beforeEach(async () => {
    erased.clear();
    folder = await mkdtemp(path.join(os.tmpdir(), 'chancery-party-files-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('are known by hash, size and type of what the party sent', async () => {
    const { sha256, ...kept } = await upload();
    expect(kept).toEqual({ size: pdf.length, mediaType: 'application/pdf' });
    await keep(sha256);
    const [read] = await partsOf(await (await files().of(mariana)).read(sha256, pdf.length));
    expect(Buffer.from(read ?? []).toString()).toBe(pdf);
    expect(await examineSealed(folder, mariana, { sha256, size: pdf.length })).toBe('whole');
    expect(await examineSealed(folder, mariana, { sha256, size: 1 })).toBe('damaged');
  });

  it('stand on disk so that nobody reads them there', async () => {
    const { sha256 } = await upload();
    const found = () => execFileSync('grep', ['-rl', 'Mariana', folder]).toString();
    expect(found).toThrow(); // grep found nothing
    await keep(sha256);
    expect(found).toThrow();
  });

  it('are those of one party at one authority', async () => {
    const { sha256 } = await upload();
    const others = await files().of(elsewhere);
    await expect(others.describe(uploader, sha256)).rejects.toThrow(FileUnknown);
    expect(await examineSealed(folder, elsewhere, { sha256, size: 1 })).toBe('missing');
  });

  it('are gone once the party is erased', async () => {
    const { sha256 } = await upload();
    await keep(sha256);
    const opened = files();
    await opened.of(mariana);
    erased.add('riverside');
    await expect(opened.of(mariana)).rejects.toThrow(FileErased);
  });

  it('are cleared a week after they were uploaded if no document bears them', async () => {
    const { sha256 } = await upload();
    await files().clear(async () => false);
    expect((await (await files().of(mariana)).describe(uploader, sha256)).size).toBe(pdf.length);
    execFileSync('find', [
      folder,
      '-name',
      sha256,
      '-exec',
      'touch',
      '-d',
      '8 days ago',
      '{}',
      ';',
    ]);
    await files().clear(async () => false);
    const store = await files().of(mariana);
    await expect(store.describe(uploader, sha256)).rejects.toThrow(FileUnknown);
  });
});
