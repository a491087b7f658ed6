import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { commandHandlers } from '../../../libs/documents/src/commands/handlers.js';
import { Addressees } from '../../../libs/documents/src/commands/addressees.js';
@Module({ imports: [CqrsModule], providers: [...commandHandlers, Addressees] })
export class DocumentsModule {}
