import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  ListCertificates,
  RegisterCertificate,
  RevokeCertificate,
  type CertificateRow,
} from '@chancery/directory';
import { Caller, type Answer, type Requester } from '@chancery/http';
import { ReasonBody } from '../documents/description.bodies.js';
import { Command, Question } from '../shape/routes.js';
import { CertificateAnswer, certificateIn, RegisterCertificateBody } from './certificate.bodies.js';
import { Acknowledged } from './directory.answers.js';
import { LedgerDesk } from './ledger-desk.js';

/** The certificates by which officers sign. */
@Controller('v1/officers/:officerId/certificates')
export class CertificatesController {
  constructor(
    private readonly desk: LedgerDesk,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Question({
    tag: 'Directory',
    summary: 'The certificates that count as those of an officer',
    answer: CertificateAnswer,
    isList: true,
    errors: ['officer-not-found'],
  })
  listCertificates(
    @Param('officerId') officerId: string,
    @Caller() { principal }: Requester,
  ): Promise<readonly CertificateRow[]> {
    return this.queries.execute(new ListCertificates(officerId, principal));
  }

  @Post()
  @Command({
    tag: 'Directory',
    summary: 'Take what is signed by a certificate for signed by the officer (administrators)',
    answer: Acknowledged,
    errors: ['administrator-only', 'not-on-oneself', 'officer-not-found', 'officer-not-active'],
  })
  registerCertificate(
    @Param('officerId') officerId: string,
    @Body() body: RegisterCertificateBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    const order = { officerId, ...certificateIn(body) };
    return this.desk.order(RegisterCertificate, caller, officerId, order);
  }

  @Post(':fingerprint/revocation')
  @Command({
    tag: 'Directory',
    summary: 'Take it no more (administrators)',
    answer: Acknowledged,
    errors: [
      'administrator-only',
      'officer-not-found',
      'officer-not-active',
      'certificate-not-registered',
    ],
  })
  revokeCertificate(
    @Param('officerId') officerId: string,
    @Param('fingerprint') fingerprint: string,
    @Body() { reason }: ReasonBody,
    @Caller() caller: Requester,
  ): Promise<Answer<Acknowledged>> {
    const order = { officerId, fingerprint, reason };
    return this.desk.order(RevokeCertificate, caller, officerId, order);
  }
}
