export * from './file-store.errors.js';
export { fileStoreProblems } from './file-store.problems.js';
export { examineFile } from './examine-file.js';
export type { FileState } from './examine-file.js';
export { FileStore } from './file-store.js';
export type { FileStoreOptions, StoredFile } from './file-store.js';
export type { IsBorne } from './clear-uploads.js';
export type { Quota } from './upload-quota.js';
export type { Uploader } from './uploads.js';
