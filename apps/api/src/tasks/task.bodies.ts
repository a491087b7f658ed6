import { joinRules, type JoinRule } from '@chancery/documents';
import { PlaceBody } from '../documents/handling.bodies.js';
import {
  Day,
  Flag,
  Lines,
  Nested,
  NestedList,
  OneOf,
  Text,
  Uuid,
  Uuids,
  Whole,
} from '../shape/fields.js';

export class TaskBody {
  @Lines({ max: 1_000, description: 'What is to be done.', example: 'Examine the ground plan' })
  what!: string;

  @NestedList(() => PlaceBody, {
    max: 50,
    description: 'Who is to do it, at most 50. The first one leads, the others contribute.',
  })
  executors!: PlaceBody[];

  @OneOf(joinRules, {
    optional: true,
    description:
      'When the lead may report: as they see fit, with all contributions, or `at-least` with so many. Default `lead`.',
    example: 'all',
  })
  join?: JoinRule;

  @Whole({
    ...{ optional: true, min: 1, max: 49 },
    description: 'How many contributions `at-least` asks for. Default 1.',
    example: 2,
  })
  atLeast?: number;

  @Day({
    optional: true,
    description: 'The last day for it, by the clocks of the authority.',
    example: '2026-05-12',
  })
  dueDate?: string;

  @Flag({
    optional: true,
    description: 'Whether somebody watches over it beyond its acceptance.',
    example: true,
  })
  isOnControl?: boolean;

  @Nested(() => PlaceBody, {
    optional: true,
    description: 'Who watches over it; the unit in whose name you act, if left out.',
  })
  controlPlace?: PlaceBody;

  @Flag({
    optional: true,
    description: 'Whether the document itself goes to the lead, who accepts or refuses it.',
    example: false,
  })
  movesCustody?: boolean;
}

export class TasksBody {
  @NestedList(() => TaskBody, { max: 50, description: 'What is ordered, at most 50 tasks.' })
  tasks!: TaskBody[];
}

export class ResolutionBody extends TasksBody {
  @Lines({
    optional: true,
    max: 1_000,
    description: 'The resolution in words.',
    example: 'For examination and a reply',
  })
  text?: string;
}

export class SetTaskBody extends TaskBody {
  @Uuid({
    optional: true,
    description: 'A resolution of yours that it joins.',
    example: '9c3b5e72-6d14-4f8a-b290-4a5b6c7d8e63',
  })
  resolutionId?: string;
}

const executor = {
  description: 'As which executor of the task.',
  example: '5d1e7a90-3b42-4c6f-8a17-9e0f1a2b3c62',
};

export class ExecutorBody {
  @Uuid(executor)
  executorId!: string;
}

export class DelegationBody extends TasksBody {
  @Uuid(executor)
  executorId!: string;
}

export class ReassignTaskBody extends ExecutorBody {
  @Text({ max: 100, description: 'An officer of the unit.', example: 'riverside.ivan' })
  officerId!: string;
}

const text = { max: 1_000, description: 'What was found or done.', example: 'No objection' };

export class ReportBody {
  @Lines(text)
  text!: string;

  @Uuids({
    optional: true,
    ...{ max: 50, description: 'Files of the document that belong to it.' },
    example: ['b2d4f6a8-1c3e-4e50-8b7a-9c0d1e2f3a44'],
  })
  attachmentIds?: string[];
}

export class ContributionBody extends ReportBody {
  @Uuid(executor)
  executorId!: string;
}

export class DeclineBody extends ExecutorBody {
  @Lines({ max: 1_000, description: 'Why.', example: 'Not ours: the land is leased' })
  reason!: string;
}

export class AcceptTaskBody {
  @Text({ optional: true, max: 500, description: 'A mark.', example: 'Done in time' })
  mark?: string;
}

const reason = { max: 1_000, description: 'Why.', example: 'The fence is not in it' };

export class SendBackBody {
  @Lines(reason)
  reason!: string;

  @Day({
    optional: true,
    description: 'A new last day; the old one, passed or not, if left out.',
    example: '2026-05-20',
  })
  dueDate?: string;
}

export class ExecutorsBody {
  @NestedList(() => PlaceBody, { optional: true, max: 50, description: 'Who joins.' })
  add?: PlaceBody[];

  @Uuids({
    optional: true,
    ...{ max: 50, description: 'Executors who leave; what they contributed stays.' },
    example: ['5d1e7a90-3b42-4c6f-8a17-9e0f1a2b3c62'],
  })
  remove?: string[];

  @Uuid({
    optional: true,
    description:
      'Which of those who stay leads from now on; with none, the first who joins where the lead leaves.',
    example: '5d1e7a90-3b42-4c6f-8a17-9e0f1a2b3c62',
  })
  leadId?: string;
}

export class ExtensionBody {
  @Day({ description: 'The new last day.', example: '2026-05-20' })
  dueDate!: string;

  @Lines({ max: 1_000, description: 'Why.', example: 'The surveyor comes on Monday' })
  reason!: string;
}
