import { Module } from '@nestjs/common';
import { RouteTemplatesController } from './route-templates.controller.js';
import { ProceduresController } from './procedures.controller.js';
import { AdoptionController } from '../documents/adoption.controller.js';
import { DocumentsApiModule } from '../documents/documents.module.js';

/** What an authority publishes about the ways of its documents, and which of it a document follows. */
@Module({
  imports: [DocumentsApiModule],
  controllers: [RouteTemplatesController, ProceduresController, AdoptionController],
})
export class ProceduresApiModule {}
