/** What is said to whoever started the office. On a terminal, progress stays in one line. */
export class Console {
  say(line: string): void {
    process.stdout.write(`${line}\n`);
  }

  progress(what: string, done: number, of: number): void {
    if (process.stdout.isTTY)
      process.stdout.write(`\r${what}: ${done} of ${of}${done === of ? '\n' : ''}`);
    else if (done === of) this.say(`${what}: done`);
  }
}
