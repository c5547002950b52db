import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

const OPTIONS = {
  output: { type: 'string', short: 'o', value: 'FILE' },
  on: { type: 'string', value: 'DAY', default: 'today' },
  against: { type: 'string', multiple: true, value: 'FOLDER' },
  help: { type: 'boolean', short: 'h' },
} as const;

const read = (args: readonly string[], env = {}) => readArguments('npm run -s pack --', OPTIONS, args, env);

test('options and names are read', () => {
  const { values, positionals } = read(['check', 'a', '-o', 'file', '--against=x', '--against', 'y', '-h', '-', '--', '-on']);
  expect({ ...values }).toEqual({ output: 'file', on: 'today', against: ['x', 'y'], help: true });
  expect(positionals).toEqual(['check', 'a', '-', '-on']);
});

test.each([
  [['--agianst', 'x'], 'There is no option --agianst. Did you mean --against?'],
  [['--colour=red'], 'There is no option --colour. There are --output FILE, --on DAY, --against FOLDER, --help.'],
  [['--constructor'], 'There is no option --constructor. There are '],
  [['-x'], 'There is no option -x. There are '],
  [['--on'], '--on lacks its value. Write --on DAY.'],
  [['--on='], '--on lacks its value. Write --on DAY.'],
  [['--on', ''], '--on lacks its value. Write --on DAY.'],
  [['--on', '--help'], '--on lacks its value. Write --on DAY.'],
  [['-o'], '-o lacks its value. Write -o FILE.'],
  [['-on', '2024-01-01'], '-on: a long option begins with two hyphens. Did you mean --on?'],
  [['-output=file'], '-output=file: a long option begins with two hyphens. Did you mean --output?'],
  [['--help=me'], '--help takes no value. Write --help alone.'],
])('%j is told in plain words', (args, message) => {
  expect(() => read(['check', ...args])).toThrow(message);
});

test.each([
  ['npm_config_on', '--on DAY'],
  ['npm_config_o', '--output FILE'],
  ['npm_config_help', '--help'],
])('%s tells that npm kept an option to itself', (name, option) => {
  const message = `npm kept ${option.split(' ')[0]} to itself. Put -- between npm's words and the command's: npm run -s pack -- … ${option}`;
  expect(() => read(['check'], { [name]: 'true' })).toThrow(message);
  expect(() => read(['check'], { [name]: '' })).not.toThrow();
});

test('an option that is given may stand in npm’s settings too', () => {
  expect(read(['--on', '2024-01-01'], { npm_config_on: 'x' }).values.on).toBe('2024-01-01');
});
