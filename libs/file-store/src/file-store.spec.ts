import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {
  examineFile,
  FileEmpty,
  FileLost,
  FileStore,
  FileStoreFull,
  FileTooLarge,
  FileUnknown,
  UploadQuotaReached,
} from './index.js';

const samples = path.resolve('../shared/data/attachments');

/** Mounting a small disk takes root. */
const onSmallDisk = process.getuid?.() === 0 ? it : it.skip;

async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}

const bytesOf = async (source: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const parts: Uint8Array[] = [];
  for await (const part of source) parts.push(part);
  return Buffer.concat(parts);
};

const ann = { kind: 'officer', id: 'riverside.ann', authorityId: 'riverside' } as const;
const bob = { ...ann, id: 'riverside.bob' };
const document = '0b1e2a9c-8a51-4a34-9a0e-1f4f8f2c7b02';
const another = '6f2c8f0e-5d3a-4c57-9c1b-3d6f0f6f7a01';
const never = () => Promise.resolve(false);
const refused = () => Promise.reject(new Error('refused'));
const inAWeek = () => Date.now() + 7 * 24 * 3_600_000 + 1_000;

describe('the file store', () => {
  let folder: string;
  let files: FileStore;
  const attach = (
    sha256: string,
    documentId = document,
    command: () => Promise<void> = () => Promise.resolve(),
  ) => files.attach(ann, { sha256, documentId }, command);
  const textOf = async (sha256: string) => (await bytesOf(await files.read(sha256))).toString();
  const waitingPath = async (sha256: string) => {
    const [owner = ''] = await readdir(path.join(folder, 'uploads'));
    return path.join(folder, 'uploads', owner, sha256);
  };
  const incoming = () => readdir(path.join(folder, 'incoming'));

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'chancery-files-'));
    files = await FileStore.open({ folder, limit: 1_000_000 });
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('keeps bytes under their hash and gives them back', async () => {
    const kept = await files.put(ann, chunks('Dear ', 'registrar'));
    const text = await textOf(kept.sha256);
    expect(kept).toEqual({
      sha256: createHash('sha256').update('Dear registrar').digest('hex'),
      size: 14,
      mediaType: 'text/plain',
    });
    expect(text).toBe('Dear registrar');
    expect(await files.describe(ann, kept.sha256)).toEqual(kept);
  });

  it('keeps the same content once', async () => {
    const first = await files.put(ann, chunks('twice'));
    expect(await files.put(ann, chunks('tw', 'ice'))).toEqual(first);
  });

  it('refuses what is too large, empty or broken off, and keeps nothing of it', async () => {
    const broken = async function* () {
      yield Buffer.from('half');
      throw new Error('the line went dead');
    };
    await expect(
      files.put(ann, chunks(new Uint8Array(600_000), new Uint8Array(600_000))),
    ).rejects.toThrow(FileTooLarge);
    await expect(files.put(ann, chunks())).rejects.toThrow(FileEmpty);
    await expect(files.put(ann, broken())).rejects.toThrow('the line went dead');
    expect(await incoming()).toEqual([]);
  });

  onSmallDisk('says so when the disk is full, and keeps nothing of what did not fit', async () => {
    const disk = path.join(folder, 'disk');
    await mkdir(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]);
    try {
      const small = await FileStore.open({ folder: disk, limit: 1_000_000 });
      await expect(small.put(ann, chunks(new Uint8Array(500_000)))).rejects.toThrow(FileStoreFull);
      expect(await readdir(path.join(disk, 'incoming'))).toEqual([]);
      expect(await small.put(ann, chunks('fits'))).toMatchObject({ size: 4 });
    } finally {
      execFileSync('umount', ['-l', disk]);
    }
  });

  it('clears at the start what a crash left behind long ago', async () => {
    await writeFile(path.join(folder, 'incoming', 'abandoned'), 'x');
    await writeFile(path.join(folder, 'incoming', 'under-way'), 'x');
    await utimes(path.join(folder, 'incoming', 'abandoned'), 0, 0);
    await FileStore.open({ folder, limit: 10 });
    expect(await incoming()).toEqual(['under-way']);
  });

  it('says of a file that it is lost, and by its hash whether it is whole', async () => {
    const { sha256, size } = await files.put(ann, chunks('Dear registrar'));
    await attach(sha256);
    const file = path.join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    expect(await examineFile(folder, sha256)).toBe('whole');
    await writeFile(file, 'Dear REGISTRAR');
    expect(await examineFile(folder, sha256)).toBe('damaged');
    await writeFile(file, 'Dear');
    await expect(files.read(sha256, size)).rejects.toThrow(FileLost);
    await rm(file);
    await expect(files.read(sha256, size)).rejects.toThrow(FileLost);
    expect(await examineFile(folder, sha256)).toBe('missing');
  });

  it('knows nothing of other hashes, nor of paths given as one', async () => {
    for (const sha256 of ['0'.repeat(64), '../../etc/passwd']) {
      await expect(files.describe(ann, sha256)).rejects.toThrow(FileUnknown);
      await expect(files.describeKept(sha256)).rejects.toThrow(FileUnknown);
    }
    await expect(files.read('0'.repeat(64))).rejects.toThrow(FileLost);
    await expect(files.read('../../etc/passwd')).rejects.toThrow(FileUnknown);
  });

  it('knows of an upload for its uploader alone, whoever has uploaded what else', async () => {
    const { sha256 } = await files.put(ann, chunks('mine'));
    await files.put(bob, chunks('his'));
    await expect(files.describe(bob, sha256)).rejects.toThrow(FileUnknown);
    await expect(files.describe({ ...ann, kind: 'service' }, sha256)).rejects.toThrow(FileUnknown);
    await expect(files.describeKept(sha256)).rejects.toThrow(FileUnknown);
    await attach(sha256);
    await expect(files.describe(bob, sha256)).rejects.toThrow(FileUnknown);
  });

  it('notes in plain words whose the uploads are', async () => {
    await files.put(ann, chunks('mine'));
    const [owner = ''] = await readdir(path.join(folder, 'uploads'));
    const noted = await readFile(path.join(folder, 'uploads', owner, 'owner.json'), 'utf8');
    expect(JSON.parse(noted)).toEqual(ann);
  });

  it('keeps what was attached for ever, and lets its uploader use it again for a week', async () => {
    const { sha256 } = await files.put(ann, chunks('kept'));
    await attach(sha256);
    expect(await files.describe(ann, sha256)).toEqual(await files.describeKept(sha256));
    await attach(sha256, another);
    await files.clear(never, inAWeek());
    await expect(files.describe(ann, sha256)).rejects.toThrow(FileUnknown);
    expect(await textOf(sha256)).toBe('kept');
  });

  it('is read, and found by its uploader, while it moves to where it is kept', async () => {
    for (let number = 0; number < 100; number++) {
      const { sha256 } = await files.put(ann, chunks(`letter ${number}`));
      const reads: Promise<unknown>[] = [];
      let isKept = false;
      const readOn = async (): Promise<void> => {
        while (!isKept) {
          const read = textOf(sha256).then((text) => expect(text).toBe(`letter ${number}`));
          reads.push(read, files.describe(ann, sha256));
          await Promise.allSettled(reads);
        }
      };
      const reading = [readOn(), readOn(), readOn()];
      await attach(sha256);
      isKept = true;
      await Promise.all(reading);
      await Promise.all(reads);
    }
  });

  it('removes what nobody attached within a week', async () => {
    const { sha256 } = await files.put(ann, chunks('forgotten'));
    await expect(attach(sha256, document, refused)).rejects.toThrow('refused');
    await files.clear(never);
    expect(await files.describe(ann, sha256)).toMatchObject({ sha256 });
    await files.clear(never, inAWeek());
    await expect(files.describe(ann, sha256)).rejects.toThrow(FileUnknown);
    await expect(attach(sha256)).rejects.toThrow(FileUnknown);
    await expect(files.read(sha256)).rejects.toThrow(FileLost);
  });

  it('loses no file whose command took effect before a crash', async () => {
    const { sha256 } = await files.put(ann, chunks('cut off'));
    await expect(attach(sha256, document, refused)).rejects.toThrow('refused');
    expect(await textOf(sha256)).toBe('cut off');
    const borne = (documentId: string): Promise<boolean> =>
      Promise.resolve(documentId === document);
    await files.clear(borne, inAWeek());
    expect(await files.describeKept(sha256)).toMatchObject({ sha256 });
    expect(await textOf(sha256)).toBe('cut off');
  });

  it('removes nothing that a command is about to attach', async () => {
    const { sha256 } = await files.put(ann, chunks('in time'));
    const meanwhile = () => files.clear(never, Date.now() + 60_000);
    await utimes(await waitingPath(sha256), 0, 0);
    await attach(sha256, document, meanwhile);
    expect(await textOf(sha256)).toBe('in time');
  });

  it('takes no more of an officer than the quota, until it is attached', async () => {
    const half = new Uint8Array(600_000);
    files = await FileStore.open({
      ...{ folder, limit: 1_000_000 },
      quota: { files: 2, bytes: 1_000_000 },
    });
    const { sha256 } = await files.put(ann, chunks(half));
    await expect(files.put(ann, chunks(half, 'b'))).rejects.toThrow(UploadQuotaReached);
    expect(await incoming()).toEqual([]);
    await files.put(bob, chunks(half, 'c'));
    await files.put(ann, chunks('small'));
    await expect(files.put(ann, chunks('third'))).rejects.toThrow(UploadQuotaReached);
    await attach(sha256);
    await files.put(ann, chunks(half, 'd'));
  });

  it('counts what an officer uploads at the same time', async () => {
    files = await FileStore.open({
      ...{ folder, limit: 1_000_000 },
      quota: { files: 9, bytes: 1_000_000 },
    });
    const all = ['a', 'b', 'c'].map((name) =>
      files.put(ann, chunks(new Uint8Array(400_000), name)),
    );
    const done = await Promise.allSettled(all);
    expect(done.filter(({ status }) => status === 'fulfilled').length).toBeLessThan(3);
    const slow = async function* (): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(400_000).fill(1);
      await files.put(bob, chunks(new Uint8Array(700_000)));
      yield new Uint8Array(1);
    };
    await expect(files.put(bob, slow())).rejects.toThrow(UploadQuotaReached);
    await files.put({ ...ann, kind: 'service' }, chunks(new Uint8Array(999_999), 'e'));
    await files.put({ ...ann, kind: 'service' }, chunks(new Uint8Array(999_999), 'f'));
  });

  const withSamples = existsSync(samples) ? it : it.skip;
  withSamples.each([
    ['pdf/w3dummy.pdf', 'application/pdf'],
    [
      'office/tables.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['office/redaction-test-rotated.odt', 'application/vnd.oasis.opendocument.text'],
    ['mail/froide-test_mail_01.eml', 'message/rfc822'],
    ['signed-containers/OCSPRigaTest.asice', 'application/vnd.etsi.asic-e+zip'],
    ['ua-cms/message.p7', 'application/pkcs7-signature'],
  ])('tells the type of %s from its content', async (name, mediaType) => {
    const kept = await files.put(ann, chunks(await readFile(path.join(samples, name))));
    expect(kept.mediaType).toBe(mediaType);
  });

  withSamples('takes a zip bomb as the zip it is, without unpacking it', async () => {
    const bomb = await readFile(path.join(samples, 'signed-containers/zip-bomb.asice'));
    expect((await files.put(ann, chunks(bomb))).mediaType).toMatch(/zip|asic/);
  });
});
