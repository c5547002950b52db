/** The options and names on a command line. What is wrong with them is told in plain words; `util.parseArgs` speaks to programmers. */
import { type ParseArgsOptionDescriptor, parseArgs } from 'node:util';
import { nearest } from '../core/pack/read/nearest.ts';

export interface Option extends ParseArgsOptionDescriptor {
  /** What stands for its value in the help, such as `DAY`; none for a switch. */
  value?: string;
}

type Options = Record<string, Option>;

/**
 * What follows the command, as `parseArgs` gives it. `command` is how npm is told to run it, such as `npm run -s pack --`.
 * Throws an error in plain words for an option that is unknown, lacks its value or was taken by npm.
 */
export function readArguments<const O extends Options>(
  command: string,
  options: O,
  args: readonly string[] = process.argv.slice(2),
  env: NodeJS.ProcessEnv = process.env,
) {
  const { tokens } = parseArgs({
    args: [...args],
    options: options as Options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === 'option');
  for (const option of given) requireSound(option, args[option.index] ?? '', options);
  requireNoneTaken(command, options, new Set(given.map(({ name }) => name)), env);
  return parseArgs({ args: [...args], options, allowPositionals: true });
}

interface Given {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

function requireSound({ name, rawName, value, inlineValue }: Given, written: string, options: Options): void {
  const short = /^-([^-][^=]+)/.exec(written);
  if (short) throw new Error(`${written}: a long option begins with two hyphens. ${advice(short[1] ?? '', options)}`);
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) throw new Error(`There is no option ${rawName}. ${advice(name, options)}`);
  if (option.type === 'boolean' && inlineValue) throw new Error(`${rawName} takes no value. Write ${rawName} alone.`);
  const isMissing = !value || (!inlineValue && /^-./.test(value));
  if (option.type === 'string' && isMissing) throw new Error(`${rawName} lacks its value. Write ${rawName} ${option.value}.`);
}

function advice(name: string, options: Options): string {
  const meant = nearest(name, Object.keys(options));
  if (meant !== null) return `Did you mean --${meant}?`;
  return `There are ${Object.entries(options)
    .map(([each, { value }]) => `--${each}${value ? ` ${value}` : ''}`)
    .join(', ')}.`;
}

/**
 * npm keeps an option that stands before a lone -- to itself and passes on only what follows it. It leaves most in the environment
 * (npm 11), but no trace of those that it takes for options of its own: --on for its --only.
 */
function requireNoneTaken(command: string, options: Options, given: ReadonlySet<string>, env: NodeJS.ProcessEnv): void {
  for (const [name, { short, value }] of Object.entries(options)) {
    const isTaken = [name, short].some((each) => each !== undefined && env[`npm_config_${each}`]);
    if (!isTaken || given.has(name)) continue;
    const option = `--${name}${value ? ` ${value}` : ''}`;
    throw new Error(`npm kept --${name} to itself. Put -- between npm's words and the command's: ${command} … ${option}`);
  }
}
