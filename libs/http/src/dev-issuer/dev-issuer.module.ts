import { Logger, Module, type DynamicModule, type OnModuleInit } from '@nestjs/common';
import { DevIssuerController } from './dev-issuer.controller.js';
import { DevIssuer } from './dev-issuer.js';

/** Mounts the development issuer, and says so in the log of every start. */
@Module({})
export class DevIssuerModule implements OnModuleInit {
  static forRoot(issuer: DevIssuer): DynamicModule {
    return {
      module: DevIssuerModule,
      controllers: [DevIssuerController],
      providers: [{ provide: DevIssuer, useValue: issuer }],
    };
  }

  onModuleInit(): void {
    new Logger('development issuer').warn(
      'DEVELOPMENT TOKENS ARE ON: whoever reaches this machine can act as any officer. ' +
        'Set a real token issuer before anything here is more than a trial.',
    );
  }
}
