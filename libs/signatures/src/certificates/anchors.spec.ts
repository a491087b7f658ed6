import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readAnchors } from './anchors.js';
import { authority } from './examples.js';

const pem = ({ der }: { der: Uint8Array }): string =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64')}\n-----END CERTIFICATE-----\n`;

describe('the folder of anchors', () => {
  const [state, city, county] = [authority('State'), authority('City'), authority('County')];
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'anchors-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('gives all certificates of its PEM and DER files, and passes over other files', async () => {
    await writeFile(path.join(folder, 'a.pem'), `State and city\n${pem(state)}${pem(city)}`);
    await writeFile(path.join(folder, 'b.CER'), county.der);
    await writeFile(path.join(folder, 'notes.txt'), 'Put certificates here.');
    const anchors = await readAnchors(folder);
    expect(anchors.map((der) => Buffer.from(der))).toEqual(
      [state, city, county].map(({ der }) => Buffer.from(der)),
    );
  });

  it('names the file that holds no certificate', async () => {
    await writeFile(path.join(folder, 'broken.pem'), 'nothing');
    await expect(readAnchors(folder)).rejects.toThrow('broken.pem holds no readable certificate');
  });
});
