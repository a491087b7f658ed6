import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { BearsFile } from '@chancery/documents';
import { FileStore, PartyFiles, type IsBorne } from '@chancery/file-store';

const hourMs = 3_600_000;

/** Clears every hour what was uploaded a week ago and never attached. What fails is tried again in the next hour. */
@Injectable()
export class FileClearing implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly files: FileStore,
    private readonly parties: PartyFiles,
    private readonly queries: QueryBus,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.clear().catch(() => undefined), hourMs).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  private async clear(): Promise<void> {
    const isBorne: IsBorne = (documentId, sha256) =>
      this.queries.execute(new BearsFile(documentId, sha256));
    await this.files.clear(isBorne);
    await this.parties.clear(isBorne);
  }
}
