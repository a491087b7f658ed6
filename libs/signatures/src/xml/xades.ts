import { keyOf, readCertificates, type Certificate } from '../certificates/certificate.js';
import { readTimeStamps } from '../cms/time-stamp.js';
import { isSignedBy, isWeak, isWeakHash } from '../crypto/algorithms.js';
import type { Proof, TimeStamp } from '../proof.js';
import { Refusal } from '../reasons.js';
import { schemeOfUri } from './algorithms.js';
import { canonicalize, inclusiveMethod, methodOf } from './canonical.js';
import type { XmlElement } from './parse.js';
import {
  algorithmOf,
  attribute,
  base64Of,
  child,
  childrenNamed,
  descendants,
  isNamed,
  optionalChild,
} from './read.js';
import {
  checkReferences,
  digestIn,
  ds,
  fileNameOf,
  fits,
  type Digest,
  type Files,
} from './references.js';

const xades = 'http://uri.etsi.org/01903/v1.3.2#';

/** The names of the files that a signature says it covers. */
export const filesUnder = (signature: XmlElement): readonly string[] =>
  referencesOf(signature).flatMap((reference) => fileNameOf(reference) ?? []);

/** Checks one XAdES signature (ETSI EN 319 132-1): references, signed properties, value and certificate. */
export const proveXades = (signature: XmlElement, root: XmlElement, files: Files): Proof => {
  const properties = qualifyingProperties(signature);
  const signed = child(properties, xades, 'SignedProperties');
  const { elements, isWeak: isWeakDigest } = checkReferences(referencesOf(signature), root, files);
  if (!elements.includes(signed)) throw new Refusal('malformed-signature');
  const named = namedCertificate(signed);
  const certificate = certificateOf(signature, named);
  return {
    certificate,
    others: [...certificatesBelow(signature, ds, 'X509Certificate'), ...extras(properties)],
    isWeak: hasWeakValue(signature, certificate) || isWeakDigest || isWeakHash(named.hash),
    timeStamps: timeStampsOf(signature, properties),
  };
};

const referencesOf = (signature: XmlElement): readonly XmlElement[] =>
  childrenNamed(child(signature, ds, 'SignedInfo'), ds, 'Reference');

/** The one set of properties, which must be meant for this signature. */
const qualifyingProperties = (signature: XmlElement): XmlElement => {
  const [properties, ...more] = childrenNamed(signature, ds, 'Object').flatMap((object) =>
    childrenNamed(object, xades, 'QualifyingProperties'),
  );
  if (!properties || more.length > 0) throw new Refusal('malformed-signature');
  const target = attribute(properties, 'Target');
  if (target !== `#${attribute(signature, 'Id')}`) throw new Refusal('malformed-signature');
  return properties;
};

/** Checks the value over `SignedInfo`. Answers whether its algorithm is weak. */
const hasWeakValue = (signature: XmlElement, certificate: Certificate): boolean => {
  const info = child(signature, ds, 'SignedInfo');
  const scheme = schemeOfUri(algorithmOf(child(info, ds, 'SignatureMethod')));
  const method = methodOf(child(info, ds, 'CanonicalizationMethod'));
  const key = keyOf(certificate);
  const value = base64Of(child(signature, ds, 'SignatureValue'));
  const data = canonicalize(info, method);
  if (!isSignedBy({ scheme, key, data, value, encoding: 'ieee-p1363' })) {
    throw new Refusal('signature-value-wrong');
  }
  return isWeak(scheme, key);
};

/** The digest of the certificate that the signer named under the signature. */
const namedCertificate = (signedProperties: XmlElement): Digest => {
  const properties = child(signedProperties, xades, 'SignedSignatureProperties');
  const list =
    optionalChild(properties, xades, 'SigningCertificateV2') ??
    child(properties, xades, 'SigningCertificate');
  const [first] = childrenNamed(list, xades, 'Cert');
  if (!first) throw new Refusal('malformed-signature');
  return digestIn(child(first, xades, 'CertDigest'));
};

const certificateOf = (signature: XmlElement, named: Digest): Certificate => {
  const candidates = certificatesBelow(signature, ds, 'X509Certificate');
  if (candidates.length === 0) throw new Refusal('signer-certificate-missing');
  const found = candidates.find(({ der }) => fits(named, der));
  if (!found) throw new Refusal('signing-certificate-mismatch');
  return found;
};

const extras = (properties: XmlElement): readonly Certificate[] =>
  certificatesBelow(properties, xades, 'EncapsulatedX509Certificate');

const certificatesBelow = (
  element: XmlElement,
  uri: string,
  local: string,
): readonly Certificate[] =>
  readCertificates(
    descendants(element)
      .filter((one) => isNamed(one, uri, local))
      .map(base64Of),
  );

/** Time stamps over the signature value. Those over references and archives are not looked at. */
const timeStampsOf = (signature: XmlElement, properties: XmlElement): readonly TimeStamp[] => {
  const unsigned = optionalChild(properties, xades, 'UnsignedProperties');
  const list = unsigned && optionalChild(unsigned, xades, 'UnsignedSignatureProperties');
  const stamps = list ? childrenNamed(list, xades, 'SignatureTimeStamp') : [];
  const value = child(signature, ds, 'SignatureValue');
  return stamps.flatMap((stamp) => {
    const method = optionalChild(stamp, ds, 'CanonicalizationMethod');
    const tokens = childrenNamed(stamp, xades, 'EncapsulatedTimeStamp').map(base64Of);
    return readTimeStamps(tokens, canonicalize(value, method ? methodOf(method) : inclusiveMethod));
  });
};
