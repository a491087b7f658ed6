import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { commandHandlers } from './commands/handlers.js';
import { FindRefusalsHandler } from './read-models/refusal/refusal.query.js';

/** What was refused to whom, for auditors. */
@Module({ imports: [CqrsModule], providers: [...commandHandlers, FindRefusalsHandler] })
export class AuditModule {}
