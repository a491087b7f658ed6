import { Controller, Post, Req } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { FeedTickets, type FeedTicket } from '@chancery/http';
import { Command } from '../shape/routes.js';

class FeedTicketAnswer {
  @ApiProperty({ description: 'Give it to a feed as `?ticket=`.', example: 'vGq0xk7d…' })
  ticket!: string;

  @ApiProperty({ format: 'date-time', description: 'Until when a feed can be opened with it.' })
  expiresAt!: string;
}

/** What a browser opens feeds with: its `EventSource` sends no headers. */
@Controller('v1/feed-tickets')
export class FeedTicketsController {
  constructor(private readonly tickets: FeedTickets) {}

  @Post()
  @Command({
    tag: 'Work items',
    summary: 'A ticket with which a browser opens a feed; it holds for a minute',
    answer: FeedTicketAnswer,
    status: 201,
  })
  issueFeedTicket(@Req() request: FastifyRequest): FeedTicket {
    return this.tickets.issue(request);
  }
}
