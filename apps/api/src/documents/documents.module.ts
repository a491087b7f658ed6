import { Module } from '@nestjs/common';
import { IntakeController } from './intake.controller.js';
import { IntakesController } from './intakes.controller.js';
import { DocumentsController } from './documents.controller.js';
import { RegistrationController } from './registration.controller.js';
import { AttachmentsController } from './attachments.controller.js';
import { HandOversController } from './hand-overs.controller.js';
import { ClocksController } from './clocks.controller.js';
import { BulkController } from './bulk.controller.js';
import { WorkController } from './work.controller.js';
import { RoutesController } from './routes.controller.js';
import { RouteActsController } from './route-acts.controller.js';
import { SignaturesController } from './signatures.controller.js';
import { DocumentDesk } from './document-desk.js';
import { AttachmentDesk } from './attachment-desk.js';
import { ReceivingDesk } from './receiving-desk.js';
import { SignatureDesk } from './signature-desk.js';
import { SignedFiles } from '../signatures/signed-files.js';

/** Routes of documents, of their ways past others, and of what is signed. */
@Module({
  controllers: [
    IntakeController,
    IntakesController,
    DocumentsController,
    RegistrationController,
    AttachmentsController,
    HandOversController,
    ClocksController,
    BulkController,
    WorkController,
    RoutesController,
    RouteActsController,
    SignaturesController,
  ],
  providers: [DocumentDesk, AttachmentDesk, ReceivingDesk, SignatureDesk, SignedFiles],
  exports: [DocumentDesk, AttachmentDesk, ReceivingDesk],
})
export class DocumentsApiModule {}
