import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { pino } from 'pino';
import { ProjectorModule } from './projector.module.js';
import { readSettings } from './settings.js';

const log = pino({ name: 'projector' });
try {
  const module = ProjectorModule.forRoot(readSettings(process.env), log);
  const app = await NestFactory.createApplicationContext(module, { logger: false });
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect'] as const)
    process.once(signal, () => void app.close());
  log.info('All read models are there; following the log');
  process.send?.('ready');
} catch (error) {
  log.fatal(error);
  process.exitCode = 1;
}
