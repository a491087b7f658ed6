import type { RegisterCertificate, RevokeCertificate } from './officer.commands.js';
import { CertificateNotRegistered } from './certificate.errors.js';
import type { OfficerEvent } from './officer.events.js';

/** Which certificates count as an officer's, by their fingerprints. */
export const changeCertificates = (
  certificates: readonly string[],
  command: RegisterCertificate | RevokeCertificate,
): OfficerEvent[] => {
  const { officerId, fingerprint } = command.data;
  const isKnown = certificates.includes(fingerprint);
  if (command.type === 'RegisterCertificate')
    return isKnown ? [] : [{ type: 'CertificateRegistered', data: command.data }];
  if (!isKnown) throw new CertificateNotRegistered(officerId, fingerprint, certificates);
  return [{ type: 'CertificateRevoked', data: command.data }];
};
