export { contexts, contextsIn } from './contexts.js';
export { modulesOf, policiesOf, projectionsOf, readGroupsOf, schemasOf } from './parts.js';
