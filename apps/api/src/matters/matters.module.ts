import { Module } from '@nestjs/common';
import { MattersController } from './matters.controller.js';
import { MatterEndsController } from './matter-ends.controller.js';
import { MatterDesk } from './matter-desk.js';

/** What parties follow. */
@Module({
  controllers: [MattersController, MatterEndsController],
  providers: [MatterDesk],
})
export class MattersApiModule {}
