import fc from 'fast-check';
import {
  packed,
  signedByCades,
  signedByXades,
  container,
} from '../../../libs/signatures/src/asic/examples.js';
import { readContainer } from '../../../libs/signatures/src/asic/container.js';
import { readCms } from '../../../libs/signatures/src/cms/cms.js';
import { clock, maria, root, signCms, stamp } from '../../../libs/signatures/src/cms/examples.js';
import { plainPdf, signPdf } from '../../../libs/signatures/src/pdf/examples.js';
import { reasons } from '../../../libs/signatures/src/reasons.js';
import type { Verdict, VerifyOptions } from '../../../libs/signatures/src/verdict.js';
import { verify } from '../../../libs/signatures/src/verify.js';

const options: VerifyOptions = { anchors: [root.der], now: new Date('2026-03-04T08:00:00Z') };
const letter = packed('letter.txt', 'The permit is granted.');
const annex = packed('annex.txt', 'The map.');
const at = new Date('2026-03-03T10:00:01Z');

/** The content of a file as a reader without a verifier sees it. */
const contentOfContainer = async (bytes: Uint8Array): Promise<unknown> =>
  [...(await readContainer(bytes)).data].map(([name, content]) => [name, String(content)]);
const contentOfCms = async (bytes: Uint8Array): Promise<unknown> => String(readCms(bytes).content);
const contentOfPdf = async (bytes: Uint8Array): Promise<unknown> =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/<[\dA-Fa-f]{1000,}>/, '<>');

const files: readonly (readonly [string, Uint8Array, (bytes: Uint8Array) => Promise<unknown>])[] = [
  ['a CMS file', signCms(letter.bytes, { by: maria, stampedBy: clock }), contentOfCms],
  [
    'a container with XAdES',
    signedByXades([letter, annex], { isStamped: true }),
    contentOfContainer,
  ],
  ['a container with CAdES', signedByCades([letter, annex]), contentOfContainer],
  [
    'a container with a time stamp',
    container('asic-s', letter, packed('META-INF/timestamp.tst', stamp(letter.bytes, at))),
    contentOfContainer,
  ],
  ['a PDF', signPdf(plainPdf()), contentOfPdf],
];

const flipped = (bytes: Uint8Array, offset: number, mask: number): Uint8Array =>
  bytes.map((octet, index) => (index === offset ? octet ^ mask : octet));

describe.each(files)('%s', (_, bytes, contentOf) => {
  let before: Verdict;
  beforeAll(async () => {
    before = await verify(bytes, options);
  });

  /** A changed file that is still valid has the content, the signer and the claims of the original. */
  const expectTruth = async (changed: Uint8Array): Promise<void> => {
    const after = await verify(changed, options);
    expect(after.reason ? reasons[after.reason] : 'valid').toBe(after.outcome);
    if (after.outcome !== 'valid') return;
    expect(await contentOf(changed)).toEqual(await contentOf(bytes));
    expect(after.signatures.length).toBe(before.signatures.length);
    after.signatures.forEach((signature, index) =>
      expect(signature.signer).toEqual(before.signatures[index]?.signer),
    );
  };

  it('is valid as it is', () => expect(before).toMatchObject({ outcome: 'valid' }));

  it('is never valid with another content, whatever byte is changed', () =>
    fc.assert(
      fc.asyncProperty(
        fc.nat({ max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (offset, mask) => expectTruth(flipped(bytes, offset, mask)),
      ),
      { numRuns: 60 },
    ));

  it('is never valid with another content in any of its regions', async () => {
    const region = Math.ceil(bytes.length / 100);
    for (let start = 0; start < bytes.length; start += region) {
      await expectTruth(flipped(bytes, Math.min(start + (start % region), bytes.length - 1), 0x21));
    }
  });

  it('is never valid with another content after bytes are cut out, added or doubled', () =>
    fc.assert(
      fc.asyncProperty(
        fc.nat({ max: bytes.length }),
        fc.nat({ max: bytes.length }),
        fc.uint8Array({ maxLength: 8 }),
        (one, other, added) =>
          expectTruth(Buffer.concat([bytes.subarray(0, one), added, bytes.subarray(other)])),
      ),
      { numRuns: 60 },
    ));
});
