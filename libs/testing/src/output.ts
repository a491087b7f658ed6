import type { ChildProcess } from 'node:child_process';

/** What a process prints. */
export class Output {
  text = '';

  constructor(private readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.text += chunk.toString()));
  }

  untilPage(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.child.stdout?.on('data', () => this.text.includes('Chancery is ready') && resolve());
      this.child.once('exit', () => reject(new Error(`The office did not start:\n${this.text}`)));
    });
  }
}
