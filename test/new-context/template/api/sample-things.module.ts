import { Module } from '@nestjs/common';
import { SampleThingsController } from './sample-things.controller.js';

/** Routes of sample things. */
@Module({ controllers: [SampleThingsController] })
export class SampleThingsApiModule {}
