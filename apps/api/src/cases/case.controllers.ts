import { CasesController } from './cases.controller.js';
import { CaseClocksController } from './case-clocks.controller.js';
import { CaseContentsController } from './case-contents.controller.js';
import { CaseJoiningController } from './case-joining.controller.js';
import { CaseHistoryController } from './case-history.controller.js';
import { FilePlansController } from './file-plans.controller.js';

export const caseControllers = [
  CasesController,
  CaseContentsController,
  CaseJoiningController,
  CaseClocksController,
  CaseHistoryController,
  FilePlansController,
];
