/** One step of preparing: a program that is run to its end, with signs of life for the reader of the terminal. */
import { spawn } from 'node:child_process';
import os from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** How long a program may take to end after a signal, in milliseconds. */
const patienceMs = 5_000;
/** How often the elapsed time is shown: on a terminal in one line, elsewhere as a line of its own. */
const everyMs = process.stderr.isTTY ? 1_000 : 5_000;

/** A step did not end well; `exitCode` is that of the whole. */
export class StepFailed extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * Runs a program in a process group of its own. A signal to this process ends the whole group first, also what the
 * program has started. Throws StepFailed.
 */
export const runStep = async (what, program, args, cwd) => {
  const started = performance.now();
  const showsLife = showLife(what, started);
  const outcome = await outcomeOf(
    spawn(program, args, { cwd, stdio: ['ignore', 2, 2], detached: true }),
  );
  showsLife.end();
  if (signals.includes(outcome))
    throw new StepFailed(
      `Stopped. The next start goes on with it: ${what}.`,
      128 + numberOf(outcome),
    );
  if (outcome) throw new StepFailed(`${what} failed. ${outcome}`);
  process.stderr.write(`${what} took ${secondsSince(started)} s.\n`);
};

const showLife = (what, started) => {
  const isTerminal = process.stderr.isTTY;
  const show = () => {
    const line = `${what} (about a minute, once) ... ${Math.round(secondsSince(started))} s`;
    process.stderr.write(isTerminal ? `\r${line}` : `${line}\n`);
  };
  show();
  const timer = setInterval(show, everyMs);
  const end = () => {
    clearInterval(timer);
    if (isTerminal) process.stderr.write('\n');
  };
  return { end };
};

const secondsSince = (started) => ((performance.now() - started) / 1_000).toFixed(1);
const numberOf = (signal) => os.constants.signals[signal];

/** The signal that this process was sent, or why the program failed, or undefined. */
const outcomeOf = (child) =>
  new Promise((resolve) => {
    let received;
    let insist;
    const pass = (signal) => {
      received ??= signal;
      killGroup(child, signal);
      insist ??= setTimeout(() => killGroup(child, 'SIGKILL'), patienceMs);
    };
    for (const signal of signals) process.on(signal, pass);
    const settle = (failure) => {
      clearTimeout(insist);
      killGroup(child, 'SIGKILL'); // what the program left behind
      for (const signal of signals) process.off(signal, pass);
      resolve(received ?? failure);
    };
    child.on('error', (error) => settle(error.message));
    child.on('exit', (code) => settle(code === 0 ? undefined : 'The reason stands above.'));
  });

const killGroup = ({ pid }, signal) => {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // the group has ended
  }
};
