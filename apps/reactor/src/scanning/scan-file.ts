import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ScanFile, type Screening } from '@chancery/documents';
import { KeptFiles } from '@chancery/file-store';
import type { ListenAddress } from '@chancery/program';
import { scanWith } from './clamd.js';

export const scannerToken = 'address of the scanner';

/** Asks the scanner of the office. Where none is set up, nothing is said of a file. */
@QueryHandler(ScanFile)
export class ScanFileHandler implements IQueryHandler<ScanFile> {
  constructor(
    private readonly files: KeptFiles,
    @Inject(scannerToken) private readonly scanner: ListenAddress | undefined,
  ) {}

  async execute({ file }: ScanFile): Promise<Screening | undefined> {
    return this.scanner && scanWith(this.scanner, await this.files.read(file));
  }
}
