import { mkdtemp, open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Lines are written this many characters at a time. */
const batchLength = 64 * 1024;

/** Lines on disk, in a file that has no name any more once it is open. */
export class TemporaryFile {
  private waiting: string[] = [];
  private waitingLength = 0;

  private constructor(private readonly file: FileHandle) {}

  static async open(): Promise<TemporaryFile> {
    const folder = await mkdtemp(join(tmpdir(), 'chancery-import-'));
    try {
      return new TemporaryFile(await open(join(folder, 'lines'), 'w+', 0o600));
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  async add(line: string): Promise<void> {
    this.waiting.push(line, '\n');
    this.waitingLength += line.length;
    if (this.waitingLength >= batchLength) await this.flush();
  }

  /** All lines from the first. */
  async *lines(): AsyncGenerator<string> {
    await this.flush();
    const input = this.file.createReadStream({ start: 0, autoClose: false });
    yield* createInterface({ input });
  }

  async close(): Promise<void> {
    await this.file.close();
  }

  private async flush(): Promise<void> {
    const text = this.waiting.join('');
    this.waiting = [];
    this.waitingLength = 0;
    if (text !== '') await this.file.appendFile(text);
  }
}
