export { LedgerBuilder } from './builder.js';
export type { LedgerOptions, LedgerProgress } from './builder.js';
export { LedgerMoved, loadEdge, openLedger } from './ledger-tables.js';
export type { LedgerState, NewestEntry } from './ledger-tables.js';
export { empty, LedgerAheadOfLog, reattach } from './reattach.js';
export { rootOf } from './tree.js';
export { verifyLedger } from './verify.js';
export type { LedgerDifference, LedgerVerification } from './verify.js';
