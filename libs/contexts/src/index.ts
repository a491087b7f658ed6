export { contexts, contextsIn } from './contexts.js';
export {
  bulkOf,
  modulesOf,
  policiesOf,
  problemsOf,
  projectionsOf,
  readGroupsOf,
  schemasOf,
} from './parts.js';
