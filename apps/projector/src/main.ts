import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { NestLog, runProgram, untilReachable } from '@chancery/program';
import { ProjectorModule } from './projector.module.js';
import { readSettings } from './settings.js';

await runProgram('projector', async (logger) => {
  const settings = readSettings(process.env);
  void untilReachable(settings, { say: (line) => logger.warn(line) });
  const module = ProjectorModule.forRoot(settings, logger);
  const options = { logger: new NestLog(logger), abortOnError: false };
  const app = await NestFactory.createApplicationContext(module, options);
  logger.info('All read models are there; following the log');
  return app;
});
