import type { Type } from '@nestjs/common';
import { AttachmentsController } from './attachments.controller.js';
import { BulkController } from './bulk.controller.js';
import { ClocksController } from './clocks.controller.js';
import { DocumentsController } from './documents.controller.js';
import { HandOversController } from './hand-overs.controller.js';
import { IntakeController } from './intake.controller.js';
import { IntakesController } from './intakes.controller.js';
import { RegistrationController } from './registration.controller.js';
import { WorkController } from './work.controller.js';

/** Routes of documents, but for those of their routes past others. */
export const documentControllers: readonly Type[] = [
  IntakeController,
  IntakesController,
  DocumentsController,
  RegistrationController,
  AttachmentsController,
  HandOversController,
  ClocksController,
  BulkController,
  WorkController,
];
