import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { StorageFull } from '@chancery/kernel';
import { Room } from './room.js';

const reading = ['GET', 'HEAD', 'OPTIONS'];

/** Refuses to write while the disk is nearly full, so that the stores have room enough to go on reading. */
@Injectable()
export class RoomGuard implements CanActivate {
  constructor(private readonly room: Room) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { method } = context.switchToHttp().getRequest<FastifyRequest>();
    if (!reading.includes(method) && !(await this.room.isThere())) throw new StorageFull();
    return true;
  }
}
