import { Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { ReadStore } from './read-store.js';
import { AccessCodes } from './vault/access-codes.js';
import { OfficeKeys } from './vault/office-keys.js';
import { PartyLinks } from './vault/party-links.js';
import { SecretBox } from './vault/secret-box.js';
import { Tally } from './vault/tally.js';

/** Gives a program the read models and what is kept beside the parties' keys, and closes the connections when it stops. */
@Module({})
export class ReadStoreModule implements OnApplicationShutdown {
  constructor(private readonly store: ReadStore) {}

  /** Without a master key there are no links, codes and counts. */
  static forRoot(store: ReadStore, masterKey?: string): DynamicModule {
    const { database } = store;
    const keys = new OfficeKeys(masterKey);
    return {
      module: ReadStoreModule,
      global: true,
      providers: [
        { provide: ReadStore, useValue: store },
        { provide: OfficeKeys, useValue: keys },
        { provide: SecretBox, useValue: masterKey === undefined ? null : new SecretBox(masterKey) },
        { provide: PartyLinks, useValue: new PartyLinks(database, keys) },
        { provide: AccessCodes, useValue: new AccessCodes(database, keys) },
        { provide: Tally, useValue: new Tally(database, keys) },
      ],
      exports: [ReadStore, OfficeKeys, SecretBox, PartyLinks, AccessCodes, Tally],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.store.close();
  }
}
