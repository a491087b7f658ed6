import { Module } from '@nestjs/common';
import { UnansweredController } from './unanswered.controller.js';
import { DispatchController } from './dispatch.controller.js';
import { ConsignmentsController } from './consignments.controller.js';
import { LettersController } from './letters.controller.js';
import { DocumentsApiModule } from '../documents/documents.module.js';

/** How documents leave the house, and which are not answered. The list comes first: its path is no id. */
@Module({
  imports: [DocumentsApiModule],
  controllers: [
    UnansweredController,
    LettersController,
    DispatchController,
    ConsignmentsController,
  ],
})
export class DispatchApiModule {}
