import { Controller, Get, Header, Inject, NotFoundException, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@chancery/http';
import { asyncApi, eventTypes, toldEvents, type EventType } from '@chancery/public-events';
import { contractPage } from './contract-page.js';
import { publicUrl } from './public-url.js';

const types = eventTypes(Object.values(toldEvents));

/** What other services are promised of the events: for programs, and as a page to read. */
@ApiExcludeController()
@Public()
@Controller()
export class EventContractController {
  constructor(@Inject(publicUrl) private readonly url: string) {}

  @Get('asyncapi.json')
  getAsyncApi(): object {
    return asyncApi(types, this.url);
  }

  /** JSON is YAML, too. */
  @Get('asyncapi.yaml')
  @Header('Content-Type', 'application/yaml; charset=utf-8')
  getAsyncApiYaml(): string {
    return `${JSON.stringify(asyncApi(types, this.url), null, 2)}\n`;
  }

  @Get('asyncapi')
  @Header('Content-Type', 'text/html; charset=utf-8')
  getAsyncApiPage(): string {
    return contractPage(types);
  }

  @Get('v1/event-types')
  listEventTypes(): readonly Pick<EventType, 'type' | 'summary'>[] {
    return types.map(({ type, summary }) => ({ type, summary }));
  }

  @Get('schemas/events/:file')
  @Header('Content-Type', 'application/schema+json')
  getEventSchema(@Param('file') file: string): object {
    const found = types.find(({ type }) => `${type}.json` === file);
    if (!found) throw new NotFoundException();
    return found.schema;
  }
}
