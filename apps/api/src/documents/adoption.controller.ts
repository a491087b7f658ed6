import { Body, Controller, Post } from '@nestjs/common';
import { AdoptProcedure } from '@chancery/documents';
import { Caller, type Answer, type Requester } from '@chancery/http';
import { Id, Text, Whole } from '../shape/fields.js';
import { DocumentCommandRoute, DocumentId } from '../shape/routes.js';
import type { DocumentAnswer } from './document.answers.js';
import { DocumentDesk } from './document-desk.js';

export class AdoptBody {
  @Id({ description: 'The procedure to follow from now on.', example: 'riverside.application' })
  procedureId!: string;

  @Whole({ min: 1, max: 10_000, description: 'Which version of it.', example: 2 })
  version!: number;

  @Text({ description: 'Why.', example: 'The new law applies to it' })
  reason!: string;
}

/** Which procedure a document follows by order, in place of the one that it came under. */
@Controller('v1/documents/:documentId')
export class AdoptionController {
  constructor(private readonly desk: DocumentDesk) {}

  @Post('procedure')
  @DocumentCommandRoute('Procedures', 'Follow another procedure or version (head, registrar)', [
    'procedure-not-found',
    'procedure-version-not-found',
    'deadline-policy-not-found',
  ])
  adoptProcedure(
    @DocumentId() documentId: string,
    @Body() body: AdoptBody,
    @Caller() caller: Requester,
  ): Promise<Answer<DocumentAnswer>> {
    return this.desk.order(AdoptProcedure, caller, { documentId, ...body });
  }
}
