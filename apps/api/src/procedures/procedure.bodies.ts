import {
  clockEnds,
  dispatchChannels,
  procedureSubjects,
  procedureClockRoles,
  settlingSteps,
  type ClockEnd,
  type DispatchChannel,
  type Guard,
  type Procedure,
  type ProcedureClock,
  type ProcedureSubject,
  type SettlingStep,
} from '@chancery/procedures';
import { accessLevels, type AccessLevel } from '@chancery/kernel';
import type { Moment } from '@chancery/http';
import {
  Day,
  DayOrInstant,
  Id,
  Nested,
  NestedList,
  OneOf,
  Slug,
  Text,
  Texts,
} from '../shape/fields.js';

export class ProcedureClockBody {
  @OneOf(procedureClockRoles, {
    description: 'What the term is for. The statutory one binds towards the party.',
    example: 'statutory',
  })
  role!: ProcedureClock['role'];

  @Id({ description: 'By which deadline policy it is counted.', example: 'riverside.application' })
  policyId!: string;

  @OneOf(clockEnds, { description: 'With what it is over.', example: 'settled' })
  stopOn!: ClockEnd;
}

export class DeemedDeliveryBody {
  @OneOf(dispatchChannels, { description: 'By which way it is sent.', example: 'post' })
  channel!: DispatchChannel;

  @Id({ description: 'The policy that counts the term.', example: 'riverside.delivery' })
  policyId!: string;
}

export class NeedsBody {
  @Texts({
    ...{ optional: true, max: 10, example: ['resolution-done'] },
    description:
      'What has to be so before a number is taken: `resolution-done`, `no-open-tasks`, or by `route:outgoing-letter` a complete route by this template.',
  })
  registration?: Guard[];

  @Texts({
    ...{ optional: true, max: 10, example: ['resolution-done'] },
    description: 'What has to be so before it is settled.',
  })
  settlement?: Guard[];

  @Texts({
    ...{ optional: true, max: 10, example: ['no-open-tasks'] },
    description: 'What has to be so before it is closed.',
  })
  closing?: Guard[];
}

export class PublishProcedureBody implements Omit<Procedure, 'needs'> {
  @Day({
    description:
      'Documents that come and cases that are opened from this day on follow the version.',
    example: '2026-01-01',
  })
  validFrom!: string;

  @Text({ max: 200, description: 'Its name.', example: 'Application for a permit' })
  name!: string;

  @OneOf(procedureSubjects, {
    ...{ optional: true, example: 'document' },
    description: 'Whether documents or cases of the kinds follow it. Default `document`.',
  })
  subject?: ProcedureSubject;

  @Texts({
    max: 50,
    description: 'The kinds of documents or cases that follow it.',
    example: ['application'],
  })
  kinds!: string[];

  @Slug({
    optional: true,
    description: 'The code of the register that they go into: `in` of `riverside.in.2026`.',
    example: 'in',
  })
  register?: string;

  @OneOf(accessLevels, {
    optional: true,
    description: 'Who reads them where nobody says another level.',
    example: 'internal',
  })
  accessLevel?: AccessLevel;

  @Id({
    ...{ optional: true, example: 'riverside.registry' },
    description: 'The unit that sends them; without one, the unit that has them in hand.',
  })
  dispatchUnit?: string;

  @NestedList(() => DeemedDeliveryBody, {
    ...{ optional: true, max: dispatchChannels.length },
    description: 'Where the law deems that what was sent has arrived.',
  })
  deemedDeliveries?: DeemedDeliveryBody[];

  @OneOf(settlingSteps, {
    ...{ optional: true, example: 'dispatched' },
    description:
      'When a reply settles them: once it has its number, or once it was sent to all whom it is for. Default `dispatched`.',
  })
  settleOn?: SettlingStep;

  @NestedList(() => ProcedureClockBody, {
    max: 10,
    description: 'The terms that run from their receipt, or from the opening of a case.',
  })
  clocks!: ProcedureClockBody[];

  @Nested(() => NeedsBody, { description: 'What has to be so before a step; `{}` for nothing.' })
  needs!: NeedsBody;
}

export class ProceduresQuery {
  @Text({
    ...{ optional: true, max: 60, example: 'application' },
    description: 'Only the one that documents of this kind follow.',
  })
  kind?: string;

  @OneOf(procedureSubjects, {
    ...{ optional: true, example: 'document' },
    description: 'With a kind: of documents or of cases. Default `document`.',
  })
  subject?: ProcedureSubject;

  @DayOrInstant('end', {
    ...{ optional: true, example: '2026-03-02' },
    description: 'With a kind: which come on that day. Default today.',
  })
  on?: Moment;
}
