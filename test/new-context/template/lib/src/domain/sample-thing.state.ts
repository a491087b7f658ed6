export type SampleThing =
  { readonly status: 'absent' } | { readonly status: 'open'; readonly name: string };
