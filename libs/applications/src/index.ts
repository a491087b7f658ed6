export { applications } from './applications.context.js';
export * from './applications.messages.js';
export * from './domain/application.commands.js';
export * from './domain/application.errors.js';
export { rights as applicationsRights } from './domain/rights.js';
export type { ApplicationRow } from './read-models/application/application.row.js';
