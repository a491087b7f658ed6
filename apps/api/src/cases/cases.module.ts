import { Module } from '@nestjs/common';
import { CasesController } from './cases.controller.js';
import { CaseContentsController } from './case-contents.controller.js';
import { CaseJoiningController } from './case-joining.controller.js';
import { CaseClocksController } from './case-clocks.controller.js';
import { CaseHistoryController } from './case-history.controller.js';
import { FilePlansController } from './file-plans.controller.js';
import { CaseDesk } from './case-desk.js';

/** Cases, and the file plans that they stand in. */
@Module({
  controllers: [
    CasesController,
    CaseContentsController,
    CaseJoiningController,
    CaseClocksController,
    CaseHistoryController,
    FilePlansController,
  ],
  providers: [CaseDesk],
})
export class CasesApiModule {}
