export { sampleThings } from './sample-things.context.js';
export * from './sample-things.messages.js';
export * from './domain/sample-thing.commands.js';
export * from './domain/sample-thing.errors.js';
export { rights as sampleThingsRights } from './domain/rights.js';
export type { SampleThingRow } from './read-models/sample-thing/sample-thing.row.js';
