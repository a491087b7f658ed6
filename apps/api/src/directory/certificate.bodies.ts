import { X509Certificate } from 'node:crypto';
import { ApiProperty } from '@nestjs/swagger';
import type { RegisterCertificate } from '@chancery/directory';
import { InvalidRequest } from '@chancery/http';
import { Lines } from '../shape/fields.js';

const fingerprint = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

export class RegisterCertificateBody {
  @Lines({
    max: 20_000,
    description: 'The certificate in PEM; no private key.',
    example: '-----BEGIN CERTIFICATE-----\nMIIB...\n-----END CERTIFICATE-----',
  })
  certificate!: string;
}

export class CertificateAnswer {
  @ApiProperty({ example: 'riverside.maria' })
  officerId!: string;

  @ApiProperty({ example: fingerprint, description: 'SHA-256 of the certificate.' })
  fingerprint!: string;

  @ApiProperty({ example: 'CN=Issuing authority' })
  issuer!: string;

  @ApiProperty({ format: 'date-time' })
  notAfter!: string;

  @ApiProperty({ format: 'date-time' })
  registeredAt!: string;
}

/** What is recorded of a certificate: nothing of its holder. Throws InvalidRequest. */
export const certificateIn = ({
  certificate,
}: RegisterCertificateBody): Pick<
  RegisterCertificate['data'],
  'fingerprint' | 'issuer' | 'notAfter'
> => {
  try {
    const x509 = new X509Certificate(certificate);
    return {
      fingerprint: x509.fingerprint256.replaceAll(':', '').toLowerCase(),
      issuer: x509.issuer,
      notAfter: new Date(x509.validTo).toISOString(),
    };
  } catch {
    const message = 'certificate is none that can be read. Give it in PEM.';
    throw new InvalidRequest(message, [{ path: '/certificate', message }]);
  }
};
