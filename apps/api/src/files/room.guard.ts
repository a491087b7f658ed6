import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { StorageFull } from '@chancery/event-store';
import { Room } from '@chancery/one-machine';

const reading = ['GET', 'HEAD', 'OPTIONS'];

/** Refuses to write while the disk is nearly full, so that the stores have room enough to go on reading. */
@Injectable()
export class RoomGuard implements CanActivate {
  constructor(private readonly room: Room) {}

  canActivate(context: ExecutionContext): boolean {
    const { method } = context.switchToHttp().getRequest<FastifyRequest>();
    if (!this.room.isThere() && !reading.includes(method)) throw new StorageFull();
    return true;
  }
}
