export { queues, queuesIn } from './queues.context.js';
export * from './queues.messages.js';
export { orphanKinds, type OrphanKind } from './read-models/work-item/orphan.kinds.js';
export { workItemProjection } from './read-models/work-item/work-item.projection.js';
export {
  custodyItem,
  workItemKinds,
  workItemOrders,
  workItemOutcomes,
  workItemSubjects,
  workItemTable,
} from './read-models/work-item/work-item.row.js';
export type {
  WorkItemKind,
  WorkItemOrder,
  WorkItemRow,
} from './read-models/work-item/work-item.row.js';
