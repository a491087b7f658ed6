import { X509Certificate, type KeyObject } from 'node:crypto';
import { Certificate as Fields } from 'pkijs';
import { sha256 } from '../crypto/algorithms.js';
import { readAsn1 } from '../crypto/asn1.js';
import { orRefuse } from '../reasons.js';

/** A certificate as both readers see it: Node checks signatures, pkijs knows the extensions. */
export interface Certificate {
  readonly der: Uint8Array;
  readonly fingerprint: string;
  readonly x509: X509Certificate;
  readonly fields: Fields;
}

export const readCertificate = (der: Uint8Array): Certificate =>
  orRefuse('certificate-malformed', () => ({
    der,
    fingerprint: sha256(der),
    x509: new X509Certificate(der),
    fields: new Fields({ schema: readAsn1(der, 'certificate-malformed') }),
  }));

/** Certificates that came with a signature. Those that nobody can read cannot help, so they are left out. */
export const readCertificates = (ders: readonly Uint8Array[]): readonly Certificate[] =>
  ders.flatMap((der) => {
    try {
      return [readCertificate(der)];
    } catch {
      return [];
    }
  });

/** The public key. Node knows no DSTU 4145 and few rare curves. */
export const keyOf = ({ x509 }: Certificate): KeyObject =>
  orRefuse('unsupported-algorithm', () => x509.publicKey);

export const isSelfIssued = ({ x509 }: Certificate): boolean => x509.issuer === x509.subject;
