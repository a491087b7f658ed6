import { applyDecorators } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { TakesTicket } from '@chancery/http';
import { Text } from '../shape/fields.js';

const ticket = {
  description: 'From `POST /v1/feed-tickets`, instead of a token in the header `Authorization`.',
  example: 'vGq0xk7d…',
};

/** The ticket among the other fields of a query. */
export const Ticket = (): PropertyDecorator => Text({ optional: true, max: 8_000, ...ticket });

/** A feed whose query has nothing but the ticket. */
export const OpensWithTicket = (): MethodDecorator =>
  applyDecorators(TakesTicket(), ApiQuery({ name: 'ticket', required: false, ...ticket }));
