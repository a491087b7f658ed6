import { SettingMissing } from './settings.js';

interface Running {
  close(): Promise<void>;
}

/**
 * Runs a program until it is asked to end: by a signal, or because the process that started it is gone. Says
 * `ready` to that process once it has started. What fails the start is said in a line where the reader can
 * do something about it, with its stack otherwise.
 */
export const runProgram = async (start: () => Promise<Running>): Promise<void> => {
  const asked = new Promise<void>((resolve) => {
    for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const)
      process.once(event, () => resolve());
  });
  try {
    const running = await start();
    process.send?.('ready');
    await asked;
    await running.close();
    if (process.connected) process.disconnect();
  } catch (error) {
    console.error(error instanceof SettingMissing ? error.message : error);
    process.exit(1);
  }
};
