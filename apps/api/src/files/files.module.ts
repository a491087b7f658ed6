import { Module } from '@nestjs/common';
import { FilesController } from './files.controller.js';
import { FileClearing } from './file-clearing.js';

/** Uploads, and what clears those that were never attached. */
@Module({
  controllers: [FilesController],
  providers: [FileClearing],
})
export class FilesApiModule {}
