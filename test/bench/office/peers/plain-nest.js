import 'reflect-metadata';
import { ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';

/** A Nest program as Nest's own documentation starts one, with the checks that our API makes of bodies. */
export async function serve(module) {
  const app = await NestFactory.create(module, new FastifyAdapter(), { logger: false });
  app.useGlobalPipes(
    new ValidationPipe({ transform: true, whitelist: true, forbidNonWhitelisted: true }),
  );
  await app.listen(Number(process.env.PORT), '127.0.0.1');
  console.log('listening');
  process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
}
