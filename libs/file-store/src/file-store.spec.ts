import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { FileEmpty, FileStore, FileTooLarge, FileUnknown } from './index.js';

const samples = path.resolve('../shared/data/attachments');

async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}

describe('the file store', () => {
  let folder: string;
  let files: FileStore;
  const incoming = () => readdir(path.join(folder, 'incoming'));

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'chancery-files-'));
    files = await FileStore.open({ folder, limit: 1_000_000 });
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('keeps bytes under their hash and gives them back', async () => {
    const kept = await files.put(chunks('Dear ', 'registrar'));
    const text = Buffer.concat(await files.read(kept.sha256).toArray()).toString();
    expect(kept).toEqual({
      sha256: createHash('sha256').update('Dear registrar').digest('hex'),
      size: 14,
      mediaType: 'text/plain',
    });
    expect(text).toBe('Dear registrar');
    expect(await files.describe(kept.sha256)).toEqual(kept);
  });

  it('keeps the same content once', async () => {
    const first = await files.put(chunks('twice'));
    expect(await files.put(chunks('tw', 'ice'))).toEqual(first);
  });

  it('refuses what is too large, empty or broken off, and keeps nothing of it', async () => {
    const broken = async function* () {
      yield Buffer.from('half');
      throw new Error('the line went dead');
    };
    await expect(
      files.put(chunks(new Uint8Array(600_000), new Uint8Array(600_000))),
    ).rejects.toThrow(FileTooLarge);
    await expect(files.put(chunks())).rejects.toThrow(FileEmpty);
    await expect(files.put(broken())).rejects.toThrow('the line went dead');
    expect(await incoming()).toEqual([]);
  });

  it('clears at the start what a crash left behind long ago', async () => {
    await writeFile(path.join(folder, 'incoming', 'abandoned'), 'x');
    await writeFile(path.join(folder, 'incoming', 'under-way'), 'x');
    await utimes(path.join(folder, 'incoming', 'abandoned'), 0, 0);
    await FileStore.open({ folder, limit: 10 });
    expect(await incoming()).toEqual(['under-way']);
  });

  it('knows nothing of other hashes, nor of paths given as one', async () => {
    await expect(files.describe('0'.repeat(64))).rejects.toThrow(FileUnknown);
    await expect(files.describe('../../etc/passwd')).rejects.toThrow(FileUnknown);
  });

  const withSamples = existsSync(samples) ? it : it.skip;
  withSamples.each([
    ['pdf/w3dummy.pdf', 'application/pdf'],
    [
      'office/tables.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['office/redaction-test-rotated.odt', 'application/vnd.oasis.opendocument.text'],
    ['mail/froide-test_mail_01.eml', 'text/plain'],
  ])('tells the type of %s from its content', async (name, mediaType) => {
    const kept = await files.put(chunks(await readFile(path.join(samples, name))));
    expect(kept.mediaType).toBe(mediaType);
  });

  withSamples('takes a zip bomb as the zip it is, without unpacking it', async () => {
    const bomb = await readFile(path.join(samples, 'signed-containers/zip-bomb.asice'));
    expect((await files.put(chunks(bomb))).mediaType).toMatch(/zip|asic/);
  });
});
