export { contexts, contextsIn } from './contexts.js';
export {
  modulesOf,
  policiesOf,
  problemsOf,
  projectionsOf,
  readGroupsOf,
  schemasOf,
} from './parts.js';
