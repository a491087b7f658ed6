import { Query } from '@nestjs/cqrs';

/** The ids of the parties that take part in a matter now, straight from its stream; none where there is no matter. */
export class LookUpParticipants extends Query<readonly string[]> {
  constructor(readonly matterId: string) {
    super();
  }
}
