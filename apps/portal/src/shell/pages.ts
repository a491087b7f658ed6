import {
  applyDecorators,
  createParamDecorator,
  Header,
  type ExecutionContext,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PageFields, TakesFields } from '@chancery/http';
import { keepPosition } from '../session/cookies.js';

const html = 'text/html; charset=utf-8';

/** The route answers a page: the text that its method returns. */
export const ShowsPage = (): MethodDecorator => applyDecorators(Header('Content-Type', html));

/** The route takes the form of a page. Its method calls `leadTo`, or `show` where something is wrong. */
export const TakesForm = (): MethodDecorator => TakesFields();

/** What the form of a page has sent. */
export const sentIn = ({ body }: Pick<FastifyRequest, 'body'>): PageFields =>
  body instanceof PageFields ? body : new PageFields(new URLSearchParams());

/** Hands a controller what the form has sent. */
export const Sent = createParamDecorator((_: unknown, context: ExecutionContext): PageFields =>
  sentIn(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** Shows a page as the answer to a form, by default one that says what is wrong. */
export const show = async (reply: FastifyReply, page: string, status = 422): Promise<void> => {
  await reply.status(status).type(html).send(page);
};

/** Leads to another page after a form; it shows what was done at `position`. */
export const leadTo = async (
  reply: FastifyReply,
  path: string,
  position?: bigint,
): Promise<void> => {
  if (position !== undefined) keepPosition(reply, position);
  await reply.redirect(path, 303);
};
