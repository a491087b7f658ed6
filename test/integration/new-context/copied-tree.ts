import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A copy of the checkout with what it has built, in a temporary folder. Packages of the registry are shared. */
export class CopiedTree {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-tree-'));

  constructor() {
    for (const part of ['apps', 'libs', 'test', 'package.json', 'tsconfig.json', 'nest-cli.json'])
      this.copy(part);
    for (const file of ['.swcrc', '.prettierrc.json']) this.copy(file);
    mkdirSync(this.at('node_modules/@chancery'), { recursive: true });
    for (const entry of readdirSync('node_modules'))
      if (entry !== '@chancery' && entry !== '.cache')
        symlinkSync(path.resolve('node_modules', entry), this.at('node_modules', entry));
    for (const lib of readdirSync('libs')) this.link(lib);
  }

  /** Links a library as npm does for a workspace. */
  link(lib: string): void {
    symlinkSync(this.at('libs', lib), this.at('node_modules/@chancery', lib));
  }

  at(...parts: readonly string[]): string {
    return path.join(this.folder, ...parts);
  }

  /** Runs a program of Node in the copy. Throws, with what it printed, if it fails. */
  run(...args: readonly string[]): string {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: this.folder,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}\n${stdout}${stderr}`);
    return stdout + stderr;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Keeps the times of files, by which the build sees what is unchanged. */
  private copy(part: string): void {
    cpSync(part, this.at(part), { recursive: true, preserveTimestamps: true });
  }
}
