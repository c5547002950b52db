/** What a schema finds wrong with a file, in words for its author. */
import * as v from 'valibot';
import type { Problem } from '../problem.ts';
import { nearest } from './nearest.ts';
import { inList } from './place.ts';

/** Every place in `value` that does not fit the schema, with the first reason: one slip may break several rules. */
export function shapeProblems(file: string, schema: v.GenericSchema, value: unknown): Problem[] {
  const { issues = [] } = v.safeParse(schema, value);
  const problems = issues.map((issue) =>
    isInList(issue)
      ? { file, place: placeOf(issue, -1), what: 'a list stands where an object belongs', remedy: 'write an object' }
      : { file, place: placeOf(issue), ...describeIssue(issue, issues) },
  );
  return [...Map.groupBy(problems, ({ place }) => place).values()].flatMap(([first]) => first ?? []);
}

type Description = Pick<Problem, 'what' | 'remedy'>;
type Issue = v.BaseIssue<unknown>;

function describeIssue(issue: Issue, all: readonly Issue[]): Description {
  if (issue.kind === 'validation') return { what: brokenRule(issue), remedy: issue.message };
  if (issue.expected === 'never') return unknownField(issue, all);
  if (isMissing(issue)) return { what: `${issue.expected} is missing`, remedy: `add ${issue.expected}` };
  const choices = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
  if (choices.length > 0) return { what: `${issue.received} is none of the values known here`, remedy: oneOf(issue, choices) };
  return { what: `${issue.received} stands where ${kindInWords(issue.expected)} belongs`, remedy: typeRemedy(issue) };
}

function unknownField(issue: Issue, all: readonly Issue[]): Description {
  const parent = placeOf(issue, -1);
  const absent = all
    .filter((each) => isMissing(each) && placeOf(each, -1) === parent)
    .map((each) => JSON.parse(each.expected ?? '""'));
  const meant = nearest(JSON.parse(issue.received), absent);
  return {
    what: `${issue.received} is not a field here`,
    remedy: meant === null ? 'remove it, or correct its spelling' : `rename it to "${meant}"`,
  };
}

function brokenRule(issue: Issue): string {
  if (issue.type === 'min_length') return tooShort(issue.input);
  if (issue.type === 'max_length' && typeof issue.input === 'string') return `the text has ${issue.input.length} characters`;
  return typeof issue.input === 'string' ? `${quoted(issue.input)} does not fit` : 'this does not fit';
}

/** As much of a text as tells an author which one is meant. */
function quoted(text: string): string {
  return JSON.stringify(text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text);
}

/** In characters: an address or a name stands whole. */
const MOST_QUOTED = 120;

function tooShort(input: unknown): string {
  if (!Array.isArray(input)) return 'the text is empty';
  return input.length === 0 ? 'the list is empty' : `the list has ${input.length}`;
}

function oneOf(issue: Issue, choices: readonly string[]): string {
  const meant = typeof issue.input === 'string' ? nearest(issue.input, choices) : null;
  return meant === null ? `write one of ${choices.map((choice) => `"${choice}"`).join(', ')}` : `write "${meant}"`;
}

function typeRemedy(issue: Issue): string {
  // What may only be true is left out where it is not.
  if (issue.expected === 'true') return `write true, or remove ${JSON.stringify(issue.path?.at(-1)?.key)}`;
  if (issue.expected === 'string' && typeof issue.input === 'number') return `put it in quotes: "${issue.input}"`;
  return issue.message.startsWith('Invalid ') ? `write ${kindInWords(issue.expected)}` : issue.message;
}

function kindInWords(expected: string | null): string {
  const kinds: Record<string, string> = {
    string: 'a text',
    Array: 'a list',
    Object: 'an object',
    null: 'null',
    boolean: 'true or false',
  };
  return (expected ?? 'something else')
    .replace(/[()]/g, '')
    .split(' | ')
    .map((kind) => kinds[kind] ?? kind)
    .join(' or ');
}

/** Valibot takes a list for an object, and then misses the object's fields. */
function isInList(issue: Issue): boolean {
  const last = issue.path?.at(-1);
  return last?.type === 'object' && Array.isArray(last.input);
}

/** Valibot tells a missing field by the path to its key; an unknown field is expected to be `never`. */
function isMissing(issue: Issue): boolean {
  return issue.path?.at(-1)?.origin === 'key' && issue.expected !== 'never';
}

/** `roles[1].from`, `events[0] (pier-request-2023).date`; with `end` -1 the place of what holds it. */
function placeOf(issue: Issue, end?: number): string {
  return (issue.path ?? [])
    .slice(0, end)
    .map(({ key, value }) => (typeof key === 'number' ? inList(key, value) : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
