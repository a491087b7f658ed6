import type { Principal } from '@chancery/kernel';
import { signatureLevels, type SignatureLevel } from '@chancery/procedures/rules';
import { ContentChanged } from './content.errors.js';
import { contentOf } from './content.js';
import type { Present } from './document.state.js';
import type { RouteStep } from './route.terms.js';
import {
  SignatureDoesNotCover,
  SignatureLevelTooLow,
  SignatureNotValid,
  SignerNotThisOfficer,
} from './signature.errors.js';
import type { SignatureFile } from './signature.terms.js';

/** What a file has to be for its signature to count. */

/** Throws SignatureLevelTooLow. */
export const demandStrength = (
  { documentId }: Present,
  { level: required = 'simple' }: RouteStep,
  level: SignatureLevel,
): void => {
  if (signatureLevels.indexOf(level) < signatureLevels.indexOf(required))
    throw new SignatureLevelTooLow(documentId, level, required);
};

/** Throws ContentChanged, SignatureDoesNotCover or SignatureNotValid. */
export const demandSigned = (
  { documentId, contentVersion: current }: Present,
  signature: SignatureFile,
): void => {
  const { verdict, contentVersion, missing = [] } = signature;
  if (contentVersion !== current) throw new ContentChanged(documentId, contentVersion, current);
  const { outcome, reason } = verdict;
  if (missing.length > 0 || reason === 'other-files-covered')
    throw new SignatureDoesNotCover(documentId, missing);
  if (outcome !== 'valid') throw new SignatureNotValid(documentId, outcome, reason);
};

/** The certificate by which the officer signed; undefined for a service, which tells of the past. */
export const demandOfficer = (
  { documentId }: Present,
  { verdict, certificates }: SignatureFile,
  by: Principal,
): string | undefined => {
  const fingerprints = verdict.verdicts.flatMap(({ fingerprint = '', kind }) =>
    kind === 'signature' ? [fingerprint] : [],
  );
  const own = fingerprints.find((fingerprint) => certificates.includes(fingerprint));
  if (own === undefined && by.kind === 'officer')
    throw new SignerNotThisOfficer(documentId, by.id, fingerprints);
  return own ?? fingerprints[0];
};

/** A PDF that is signed inside is itself the content. */
export const isOfContent = (document: Present, { attachment }: SignatureFile): boolean =>
  contentOf(document).files.some(({ sha256 }) => sha256 === attachment.sha256);
