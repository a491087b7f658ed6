import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './file-store.errors.js';

const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

/** What an API answers to the errors of this library. */
export const fileStoreProblems = {
  'file-too-large': {
    status: 413,
    title: 'The file is too large',
    example: new errors.FileTooLarge({ limit: 104_857_600 }),
  },
  'file-empty': { status: 400, title: 'The file is empty', example: new errors.FileEmpty() },
  'file-store-full': {
    status: 507,
    title: 'No room for the file',
    example: new errors.FileStoreFull(),
  },
  'file-unknown': {
    status: 409,
    title: 'You uploaded no such file',
    example: new errors.FileUnknown({ sha256 }),
  },
  'upload-quota-reached': {
    status: 409,
    title: 'Too much is uploaded and not attached',
    example: new errors.UploadQuotaReached({ files: 100, bytes: 1_073_741_824 }),
  },
  'file-lost': {
    status: 500,
    title: 'The bytes of the file are missing',
    example: new errors.FileLost({ sha256 }),
  },
  'file-erased': {
    status: 410,
    title: 'The file was erased with its sender',
    example: new errors.FileErased(),
  },
} satisfies ProblemTypes<typeof errors>;
