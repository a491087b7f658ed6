import { readFileSync } from 'node:fs';
import { settingsTable } from '@chancery/program';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [shown = ''] = /^\| setting .*\n(\|.*\n)*/m.exec(readme) ?? [];

describe('the README', () => {
  it('shows the settings as the programs read them (`settingsTable()` prints the table)', () =>
    expect(shown.trim().split('\n')).toEqual(settingsTable().split('\n')));
});
