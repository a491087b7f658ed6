/** Puts a text that was read ahead in front of the rest again. */
export async function* joined(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}
