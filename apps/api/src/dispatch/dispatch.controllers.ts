import { ConsignmentsController } from './consignments.controller.js';
import { DispatchController } from './dispatch.controller.js';
import { UnansweredController } from './unanswered.controller.js';

/** How documents leave the house, and which are not answered. The list comes first: its path is no id. */
export const dispatchControllers = [
  UnansweredController,
  DispatchController,
  ConsignmentsController,
];
