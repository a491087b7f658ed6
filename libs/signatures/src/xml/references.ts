import { digest, isWeakHash, type Hash } from '../crypto/algorithms.js';
import { orRefuse, Refusal } from '../reasons.js';
import { hashOfUri } from './algorithms.js';
import { canonicalize, inclusiveMethod, methodOf } from './canonical.js';
import type { XmlElement } from './parse.js';
import {
  algorithmOf,
  attribute,
  base64Of,
  child,
  childrenNamed,
  descendants,
  optionalChild,
} from './read.js';

export const ds = 'http://www.w3.org/2000/09/xmldsig#';

/** Files of a container by name. */
export type Files = ReadonlyMap<string, Uint8Array>;

export interface Digest {
  readonly hash: Hash;
  readonly value: Uint8Array;
}

/** `DigestMethod` and `DigestValue` of an element. */
export const digestIn = (element: XmlElement): Digest => ({
  hash: hashOfUri(algorithmOf(child(element, ds, 'DigestMethod'))),
  value: base64Of(child(element, ds, 'DigestValue')),
});

export const fits = ({ hash, value }: Digest, bytes: Uint8Array): boolean =>
  digest(hash, bytes).equals(value);

/** The file that a reference means, or nothing if it points into its own document. */
export const fileNameOf = (reference: XmlElement): string | undefined => {
  const uri = attribute(reference, 'URI');
  if (!uri) throw new Refusal('unsupported-format');
  if (uri.startsWith('#')) return undefined;
  return orRefuse('malformed-signature', () => decodeURIComponent(uri));
};

/**
 * Checks the digests of all references. A reference covers whole files as they are, or one element of the own
 * document. Answers the elements and whether a weak hash was used.
 */
export const checkReferences = (
  references: readonly XmlElement[],
  root: XmlElement,
  files: Files,
): { readonly elements: readonly XmlElement[]; readonly isWeak: boolean } => {
  const elements: XmlElement[] = [];
  for (const reference of references) {
    const name = fileNameOf(reference);
    const element = name === undefined ? targetOf(reference, root) : undefined;
    if (element) elements.push(element);
    const bytes = element ? canonicalTarget(reference, element) : plainFile(reference, files, name);
    if (!fits(digestIn(reference), bytes)) throw new Refusal('content-changed');
  }
  const isWeak = references.some((reference) => isWeakHash(digestIn(reference).hash));
  return { elements, isWeak };
};

const plainFile = (reference: XmlElement, files: Files, name = ''): Uint8Array => {
  if (transformsOf(reference).length > 0) throw new Refusal('unsupported-algorithm');
  const bytes = files.get(name);
  if (!bytes) throw new Refusal('other-files-covered');
  return bytes;
};

/** The one element with the id. Two of them would let the digest be of one and the meaning of the other. */
const targetOf = (reference: XmlElement, root: XmlElement): XmlElement => {
  const id = attribute(reference, 'URI')?.slice(1);
  const [target, ...more] = descendants(root).filter((element) =>
    ['Id', 'ID', 'id', 'xml:id'].some((name) => attribute(element, name) === id),
  );
  if (!target || more.length > 0) throw new Refusal('malformed-signature');
  return target;
};

const canonicalTarget = (reference: XmlElement, target: XmlElement): Uint8Array => {
  const [transform, ...more] = transformsOf(reference);
  if (more.length > 0) throw new Refusal('unsupported-algorithm');
  return canonicalize(target, transform ? methodOf(transform) : inclusiveMethod);
};

const transformsOf = (reference: XmlElement): readonly XmlElement[] => {
  const transforms = optionalChild(reference, ds, 'Transforms');
  return transforms ? childrenNamed(transforms, ds, 'Transform') : [];
};
