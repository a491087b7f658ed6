import { Module } from '@nestjs/common';
import { RegistersController } from './registers.controller.js';
import { RegisterNumbersController } from './register-numbers.controller.js';

/** Registers and their numbers. */
@Module({
  controllers: [RegistersController, RegisterNumbersController],
})
export class RegistersApiModule {}
