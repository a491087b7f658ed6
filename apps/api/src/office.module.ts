import { Module, type DynamicModule } from '@nestjs/common';
import type { Logger } from 'pino';
import { auditLog } from './audit/refusal-recorder.js';
import { signInWay } from './desk/desk.controller.js';
import { LedgerDesk } from './directory/ledger-desk.js';
import { publicUrl } from './event-feed/public-url.js';
import type { ApiSettings } from './settings.js';
import { OfficeDays } from './shape/office-days.js';
import { Printer } from './shape/printer.js';
import { signatureSettingsToken } from './signatures/signed-files.js';
import { targetRules } from './subscriptions/subscription-facts.js';

/** What every resource may use: settings by their tokens, and the desks that serve controllers of all contexts. */
@Module({})
export class OfficeModule {
  static forRoot(settings: ApiSettings, logger: Logger): DynamicModule {
    const values = [
      { provide: signatureSettingsToken, useValue: settings.signatures },
      { provide: signInWay, useValue: settings.signIn },
      { provide: publicUrl, useValue: settings.publicUrl },
      { provide: targetRules, useValue: settings.targets },
      { provide: auditLog, useValue: logger },
    ];
    const desks = [LedgerDesk, OfficeDays, Printer];
    return {
      module: OfficeModule,
      global: true,
      providers: [...values, ...desks],
      exports: [...values.map(({ provide }) => provide), ...desks],
    };
  }
}
