import { Refusal } from '../reasons.js';
import { parseXml } from '../xml/parse.js';
import { attribute, child, childrenNamed, isNamed } from '../xml/read.js';
import { digestIn, fileNameOf, fits, type Files } from '../xml/references.js';

const asic = 'http://uri.etsi.org/02918/v1.2.1#';

export interface Manifest {
  /** The entry with the signature or time stamp over this manifest. */
  readonly signedBy: string;
  readonly names: readonly string[];
}

/** Reads an ASiC manifest and checks the digests of the files that it names. SHA-1 proves nothing here. */
export const readManifest = (bytes: Uint8Array, data: Files): Manifest => {
  const root = parseXml(bytes, 'malformed-container');
  if (!isNamed(root, asic, 'ASiCManifest')) throw new Refusal('malformed-container');
  const signedBy = attribute(child(root, asic, 'SigReference'), 'URI');
  if (!signedBy) throw new Refusal('malformed-container');
  const names = childrenNamed(root, asic, 'DataObjectReference').map((reference) => {
    const name = fileNameOf(reference) ?? '';
    const file = data.get(name);
    const named = digestIn(reference);
    if (!file) throw new Refusal('other-files-covered');
    if (!fits(named, file)) throw new Refusal('content-changed');
    if (named.hash === 'sha1') throw new Refusal('weak-algorithm');
    return name;
  });
  return { signedBy: decodeURIComponent(signedBy), names };
};
