import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { stylesheet, stylesheetPath } from './stylesheet.js';

/** What pages are shown with. Its names bear hashes of the content, so that browsers keep it for a year. */
@Controller('assets')
export class AssetsController {
  @Get(':asset')
  async getAsset(@Param('asset') asset: string, @Res() reply: FastifyReply): Promise<void> {
    if (`/assets/${asset}` !== stylesheetPath) throw new NotFoundException();
    await reply
      .header('Cache-Control', 'public, max-age=31536000, immutable')
      .type('text/css; charset=utf-8')
      .send(stylesheet);
  }
}
