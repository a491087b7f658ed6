import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { commandHandlers } from './commands/handlers.js';
import { GetOwnSubmissionHandler } from './commands/own-submission.js';
import { Submissions } from './commands/submissions.js';
import { TakingIn } from './commands/taking-in.js';
import { DefinitionChecks } from './definition/check-definition.js';
import { ServiceTerms } from './definition/terms.js';
import { LookUpTermHandler, TryDefinitionHandler } from './definition/try-definition.js';
import { FindOffersHandler, GetOfferHandler } from './read-models/service/offers.query.js';
import { GetServiceHandler, ListServicesHandler } from './read-models/service/service.query.js';
import {
  CountServiceUseHandler,
  FindLastAnswersHandler,
} from './read-models/submission/submission.query.js';
import { ReceiptKeys } from './receipts/receipt-keys.js';
import { FindReceiptKeysHandler, VerifyReceiptHandler } from './receipts/verify-receipt.js';

/** What may be asked of an authority, and what was sent. */
@Module({
  imports: [CqrsModule],
  providers: [
    ...commandHandlers,
    ...[DefinitionChecks, ServiceTerms, ReceiptKeys, Submissions, TakingIn],
    ...[ListServicesHandler, GetServiceHandler, FindOffersHandler, GetOfferHandler],
    ...[LookUpTermHandler, TryDefinitionHandler, CountServiceUseHandler, FindLastAnswersHandler],
    ...[GetOwnSubmissionHandler, FindReceiptKeysHandler, VerifyReceiptHandler],
  ],
})
export class ServicesModule {}
