export { HeardFeed } from './heard-feed.js';
export { readmeBeside } from './readme.js';
export { spec } from './spec.js';
export type { Expectation } from './spec.js';
export { eventually } from './eventually.js';
export { freePort, OfficeClient, RunningOffice } from './running-office.js';
export type { OfficeOptions, Reply } from './running-office.js';
export { TraceReceiver } from './trace-receiver.js';
export type { ReceivedSpan } from './trace-receiver.js';
