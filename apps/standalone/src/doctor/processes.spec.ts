import { judgeProcesses, readProcesses, type Process } from './processes.js';

const folder = '/srv/chancery';
const process_ = (pid: number, parent: number, rest: Partial<Process> = {}): Process => ({
  pid,
  parent,
  command: 'node apps/projector/dist/main.js',
  workingFolder: '/',
  dataDir: folder,
  ...rest,
});
const office = process_(10, 1, { command: 'node apps/standalone/bin/run.js standalone' });
const postgres = process_(12, 10, {
  command: 'postgres -D /proc/self/fd/3',
  workingFolder: `${folder}/postgres/pg18`,
  dataDir: '',
});
const backend = { ...postgres, pid: 13, parent: 12 };

describe('processes of the data folder', () => {
  it('belong to the office that runs', () => {
    const found = judgeProcesses([office, process_(11, 10), postgres, backend], folder, 10);
    expect(found).toMatchObject([{ weight: 'well' }]);
  });

  it('are orphans when their office is gone, and each is named once with how to end it', () => {
    const found = judgeProcesses(
      [process_(11, 1), { ...postgres, parent: 1 }, backend],
      folder,
      undefined,
    );
    expect(found).toMatchObject([
      { weight: 'fault', wayOut: 'End it: kill 11' },
      { weight: 'fault', wayOut: 'End it: kill 12' },
    ]);
  });

  it('are not those of another folder, nor commands of an operator', () => {
    const others = [
      process_(20, 1, { dataDir: '/srv/other' }),
      process_(21, 1, { command: 'node apps/importer/dist/main.js' }),
      { ...postgres, pid: 22, parent: 1, workingFolder: '/srv/other/postgres/pg18' },
    ];
    expect(judgeProcesses(others, folder, 10)).toMatchObject([{ weight: 'well' }]);
  });

  it('are read from the machine', () =>
    expect(readProcesses()).toContainEqual(
      expect.objectContaining({ pid: process.pid, parent: process.ppid }),
    ));
});
