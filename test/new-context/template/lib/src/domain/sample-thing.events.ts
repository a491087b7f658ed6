export interface SampleThingOpened {
  readonly type: 'SampleThingOpened';
  readonly data: {
    readonly sampleThingId: string;
    readonly authorityId: string;
    readonly code: string;
    readonly name: string;
    readonly at: string;
  };
}

export type SampleThingEvent = SampleThingOpened;
