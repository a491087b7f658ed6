import type { ServiceDefinition } from '@chancery/services';
import { Instant, JsonObject, Nested, Slug, Text, Whole } from '../shape/fields.js';

/** Words in the languages of the portal. */
export class NamesBody {
  @Text({ max: 1_000, description: 'In English.', example: 'Permit to fell a tree' })
  en!: string;

  @Text({ max: 1_000, description: 'In Ukrainian.', example: 'Дозвіл на видалення дерева' })
  uk!: string;
}

export class OpenServiceBody {
  @Slug({ description: 'Its code within the authority.', example: 'tree-felling' })
  code!: string;

  @Nested(() => NamesBody, { description: 'Its name, until a version gives another.' })
  names!: NamesBody;
}

const definition = {
  description:
    'The whole definition, at most 64 KiB: `names`, `summary`, `theme`, `audience`, `identification`, `eligibility`, `fee`, `form`, `attachments` and `mapping`. docs/services.md has an example.',
  example: {},
};

export class PublishServiceBody {
  @JsonObject(definition)
  definition!: ServiceDefinition;

  @Whole({
    ...{ min: 0, max: 365, example: 14 },
    description: 'For how many days what was begun by the version before can still be sent.',
  })
  graceDays!: number;
}

export class SuspendServiceBody {
  @Nested(() => NamesBody, { description: 'Why nothing can be sent, in the words of people.' })
  words!: NamesBody;

  @Instant({
    ...{ optional: true, example: '2026-06-01T08:00:00Z' },
    description: 'When people can come again. The service is resumed by an order of its own.',
  })
  until?: string;
}

export class RetireServiceBody {
  @Nested(() => NamesBody, { description: 'What people can do instead.' })
  words!: NamesBody;
}

export class TrialBody {
  @JsonObject(definition)
  definition!: ServiceDefinition;

  @Slug({ description: 'The authority that would offer it.', example: 'riverside' })
  authorityId!: string;

  @JsonObject({ description: 'Answers as somebody would give them.', example: { place: 'yard' } })
  answers!: Readonly<Record<string, unknown>>;
}
