import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { runProgram } from '@chancery/program';
import { pino } from 'pino';
import { ProjectorModule } from './projector.module.js';
import { readSettings } from './settings.js';

const log = pino({ name: 'projector' });

await runProgram(async () => {
  const module = ProjectorModule.forRoot(readSettings(process.env), log);
  const app = await NestFactory.createApplicationContext(module, { logger: false });
  log.info('All read models are there; following the log');
  return app;
});
