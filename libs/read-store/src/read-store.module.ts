import { Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { ReadStore } from './read-store.js';

/** Gives a program the read models, and closes the connections when it stops. */
@Module({})
export class ReadStoreModule implements OnApplicationShutdown {
  constructor(private readonly store: ReadStore) {}

  static forRoot(store: ReadStore): DynamicModule {
    return {
      module: ReadStoreModule,
      global: true,
      providers: [{ provide: ReadStore, useValue: store }],
      exports: [ReadStore],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.store.close();
  }
}
