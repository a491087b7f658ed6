import { command } from '@chancery/kernel';

/** Open a sample thing of an authority. Its id is `<authorityId>.<code>`. */
export class OpenSampleThing extends command('OpenSampleThing')<{
  readonly sampleThingId: string;
  readonly authorityId: string;
  readonly code: string;
  readonly name: string;
  readonly at: string;
}> {}

export type SampleThingCommand = OpenSampleThing;
