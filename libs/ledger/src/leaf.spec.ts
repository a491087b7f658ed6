import { execFileSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { isEntry, leafHash, leafText, type Leaf } from './leaf.js';

const saltKey = Buffer.alloc(32, 7);
const leaf: Leaf = {
  stream: 'document-d1',
  revision: 3,
  id: '6e8f0b6e-7c6d-5b6e-9f2a-0a4d5f8c1b11',
  type: 'DocumentClaimed',
  contentType: 'application/json',
  metadata: Buffer.from('{"actor":1}'),
  data: Buffer.from('{"unitId":"riverside.permits"}'),
};

describe('The leaf of an entry', () => {
  it('can be made with sha256sum', () => {
    const salt = createHmac('sha256', saltKey).update(leaf.id).digest('hex').slice(0, 32);
    const sum = (input: string): string =>
      execFileSync('sha256sum', { input }).toString().slice(0, 64);
    const text = [
      ...['chancery-entry/v1', 'document-d1', '3', leaf.id, 'DocumentClaimed', 'application/json'],
      ...[sum('{"actor":1}'), sum('{"unitId":"riverside.permits"}'), salt, ''],
    ].join('\n');
    expect(leafText(leaf, saltKey)).toBe(text);
    expect(leafHash(leaf, saltKey).toString('hex')).toBe(sum(`\0${text}`));
  });

  it('is another one when anything of the entry is another', () => {
    const others: Leaf[] = [
      { ...leaf, stream: 'document-d2' },
      { ...leaf, revision: 4 },
      { ...leaf, type: 'DocumentReleased' },
      { ...leaf, contentType: 'application/octet-stream' },
      { ...leaf, metadata: Buffer.from('{"actor":2}') },
      { ...leaf, data: Buffer.from('{}') },
    ];
    const hashes = [leaf, ...others].map((each) => leafHash(each, saltKey).toString('hex'));
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(leafHash(leaf, Buffer.alloc(32, 8)).toString('hex')).not.toBe(hashes[0]);
  });

  it('never reads like another one: line breaks are encoded', () => {
    const text = leafText({ ...leaf, stream: 'document-d1\n3', type: '100%' }, saltKey);
    expect(text.split('\n')).toHaveLength(10);
    expect(text).toContain('document-d1%0A3\n');
    expect(text).toContain('\n100%25\n');
  });

  it('is none for what the store or a copy wrote for itself', () => {
    expect(isEntry(leaf)).toBe(true);
    expect(isEntry({ ...leaf, type: '$metadata' })).toBe(false);
    expect(isEntry({ ...leaf, stream: '$settings' })).toBe(false);
    expect(isEntry({ ...leaf, stream: 'eventstoreCopy-x' })).toBe(false);
  });
});
