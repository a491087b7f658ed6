/**
 * A rule needs something that was not looked up: the stream has moved on since. The runner has the command looked up
 * again. Where nothing moved on it is a fault of the handler.
 */
export class NotLookedUp extends Error {
  constructor(what: string) {
    super(`${what} was not looked up.`);
    this.name = new.target.name;
  }
}
