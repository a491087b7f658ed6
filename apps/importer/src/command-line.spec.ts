import { readCommandLine, UsageError } from './command-line.js';

describe('the command line', () => {
  it('names the authority after the file unless told otherwise', () => {
    expect(readCommandLine(['../logs/Receipt Phase_1.csv.gz'])).toEqual({
      file: '../logs/Receipt Phase_1.csv.gz',
      authorityId: 'receipt-phase-1',
      parallel: 64,
    });
  });

  it('takes a mapping, an authority, a summary and a number of cases at a time', () => {
    const args = '--mapping m.csv log.xes --authority Town --summary s.json --parallel 8'.split(
      ' ',
    );
    expect(readCommandLine(args)).toEqual({
      file: 'log.xes',
      mappingFile: 'm.csv',
      authorityId: 'town',
      summaryFile: 's.json',
      parallel: 8,
    });
  });

  it('asks for help', () => expect(readCommandLine(['--help'])).toBeUndefined());

  it.each([
    ['no file', []],
    ['two files', ['a.csv', 'b.csv']],
    ['an unknown option', ['a.csv', '--quick']],
    ['an authority that cannot be in an id', ['a.csv', '--authority', 'Town Hall']],
    ['no cases at a time', ['a.csv', '--parallel', '0']],
  ])('is refused with %s', (_, args) => expect(() => readCommandLine(args)).toThrow(UsageError));
});
