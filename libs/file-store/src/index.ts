export * from './errors.js';
export { FileStore } from './file-store.js';
export type { FileStoreOptions, StoredFile } from './file-store.js';
