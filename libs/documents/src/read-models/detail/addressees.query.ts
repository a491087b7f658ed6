import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { GetAddressees, GetProof } from '../../dispatch.messages.js';
import { ConsignmentNotFound } from '../../domain/document.errors.js';
import { addresseeViews, proofOf } from './addressee-view.js';
import type { AddresseeView, ProofOfSending } from './addressee-view.js';
import { DocumentReader } from './document-reader.js';

@QueryHandler(GetAddressees)
export class GetAddresseesHandler implements IQueryHandler<GetAddressees> {
  constructor(private readonly reader: DocumentReader) {}

  async execute({ documentId, by }: GetAddressees): Promise<readonly AddresseeView[]> {
    return addresseeViews(await this.reader.read(documentId, by), by);
  }
}

@QueryHandler(GetProof)
export class GetProofHandler implements IQueryHandler<GetProof> {
  constructor(private readonly reader: DocumentReader) {}

  async execute({ documentId, consignmentId, by }: GetProof): Promise<ProofOfSending> {
    const proof = proofOf(await this.reader.read(documentId, by), consignmentId);
    if (!proof) throw new ConsignmentNotFound(documentId, consignmentId);
    return proof;
  }
}
