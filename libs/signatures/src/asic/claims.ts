import { readCms } from '../cms/cms.js';
import { proveSigner } from '../cms/signer.js';
import { readTimeStamp } from '../cms/time-stamp.js';
import { sha256 } from '../crypto/algorithms.js';
import type { Claim } from '../judge.js';
import { attempt, Refusal } from '../reasons.js';
import type { CoveredFile } from '../verdict.js';
import { parseXml } from '../xml/parse.js';
import { isElement, isNamed } from '../xml/read.js';
import { ds, type Files } from '../xml/references.js';
import { filesUnder, proveXades } from '../xml/xades.js';

const asic = 'http://uri.etsi.org/02918/v1.2.1#';

/** The XAdES signatures in one signature file of a container. */
export const xmlClaims = (bytes: Uint8Array, data: Files): readonly Claim[] => {
  const root = parseXml(bytes, 'malformed-signature');
  if (!isNamed(root, asic, 'XAdESSignatures')) throw new Refusal('unsupported-format');
  const elements = root.children.filter(isElement);
  if (!elements.every((element) => isNamed(element, ds, 'Signature'))) {
    throw new Refusal('malformed-signature');
  }
  return elements.map((signature) => {
    const names = attempt(() => filesUnder(signature));
    return claim(data, 'value' in names ? names.value : [], () =>
      proveXades(signature, root, data),
    );
  });
};

/** What a CMS signature or a time stamp is over: one data file, or a manifest that names some of them. */
export interface Signed {
  readonly bytes: Uint8Array;
  readonly data: Files;
  readonly names: readonly string[];
}

export const cmsClaims = (der: Uint8Array, { bytes, data, names }: Signed): readonly Claim[] => {
  const cms = readCms(der);
  if (cms.content || cms.signers.length === 0) throw new Refusal('malformed-signature');
  return cms.signers.map((signer) => claim(data, names, () => proveSigner(cms, signer, bytes)));
};

export const stampClaim = (token: Uint8Array, { bytes, data, names }: Signed): Claim =>
  claim(data, names, () => readTimeStamp(token, bytes));

/** Each signature of a container covers all its files: a reader takes the container as one. */
const claim = (data: Files, names: readonly string[], prove: Claim['prove']): Claim => ({
  covers: names.flatMap((name) => coveredFile(data, name)),
  prove: () => {
    const proof = prove();
    if ([...data.keys()].some((name) => !names.includes(name))) {
      throw new Refusal('files-not-covered');
    }
    return proof;
  },
});

const coveredFile = (data: Files, name: string): readonly CoveredFile[] => {
  const bytes = data.get(name);
  return bytes ? [{ name, sha256: sha256(bytes) }] : [];
};
