/**
 * Finds the first place where a text stops being JSON (RFC 8259). `JSON.parse` can't serve for that: engines word their errors
 * differently, V8 gives no place for most of them (Node 24), and none tells that a name stands twice in an object.
 */
export interface Fault {
  /** In UTF-16 units from the start of the text. */
  offset: number;
  what: string;
  remedy: string;
}

type Expected = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'comma' | 'end';

const GAP = /[ \t\n\r]*/y;
/** `string` of RFC 8259, section 7, whole and as far as it goes. */
const STRING = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const STRING_START = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/uy;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;

export function firstFault(text: string): Fault | null {
  /** The names seen in each object that is open; `null` stands for a list. */
  const open: (Set<string> | null)[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const after = (): Expected => (open.length === 0 ? 'end' : 'comma');
  const accept = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };

  for (accept(GAP); at < text.length; accept(GAP)) {
    const start = at;
    const next = text[at];
    const names = open.at(-1);
    if (next === (names ? '}' : ']') && ['first name', 'first value', 'comma'].includes(expected)) {
      at++;
      open.pop();
      expected = after();
    } else if (expected === 'comma' && next === ',') {
      at++;
      expected = names ? 'name' : 'value';
    } else if (expected === 'colon' && next === ':') {
      at++;
      expected = 'value';
    } else if (names && (expected === 'name' || expected === 'first name')) {
      const name = accept(STRING);
      if (name === '') return fault(text, at, expected);
      if (names.has(name)) return { offset: start, what: `${name} stands twice in this object`, remedy: 'remove one of the two' };
      names.add(name);
      expected = 'colon';
    } else if (expected === 'value' || expected === 'first value') {
      if (next === '{' || next === '[') {
        at++;
        open.push(next === '{' ? new Set() : null);
        expected = next === '{' ? 'first name' : 'first value';
      } else if (accept(STRING) || accept(PLAIN)) expected = after();
      else return fault(text, at, expected);
    } else return fault(text, at, expected);
  }
  return expected === 'end' ? null : fault(text, at, expected);
}

function fault(text: string, start: number, expected: Expected): Fault {
  STRING_START.lastIndex = start;
  const offset = start + (expected === 'colon' || expected === 'comma' ? 0 : (STRING_START.exec(text)?.[0].length ?? 0));
  return { offset, what: 'this is not valid JSON', remedy: remedyFor(text, offset, expected) };
}

function remedyFor(text: string, offset: number, expected: Expected): string {
  const rest = text.slice(offset);
  if (rest === '') return 'the text ends too early: close every bracket and quote';
  if (rest.startsWith('\uFEFF')) return 'save the file as UTF-8 without a byte order mark';
  if (/^(\/\/|\/\*|#)/.test(rest)) return 'JSON has no comments: remove it';
  if (/^['‘’“”„]/.test(rest)) return 'write straight double quotes (")';
  if (/^[\n\r\t\\]/.test(rest)) return 'write a line break as \\n and a backslash as \\\\, or close the quotes before it';
  if (expected === 'comma') return 'put a comma before this place, or close the bracket';
  if (expected === 'colon') return 'put a colon between the name and its value';
  if (expected === 'end') return 'remove what follows the last bracket';
  if (/^[}\]]/.test(rest))
    return expected.startsWith('first')
      ? 'this bracket closes none: correct it'
      : 'remove the comma before this bracket, or write what it announces';
  return expected.endsWith('name')
    ? 'put the name in double quotes'
    : 'put a text in double quotes; bare words are only true, false and null';
}
