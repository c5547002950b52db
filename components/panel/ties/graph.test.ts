import { describe, expect, it } from 'vitest';
import type { Tie, TiesView } from '../../../core/panel/view.ts';
import { alone, groupsOf, readsOf } from './graph.ts';

function view(actors: string, ...ties: string[]): TiesView {
  return {
    on: '2022-12-15',
    actors: actors.split(' ').map((actor) => ({ actor, text: actor, lang: 'en', kind: 'person', onPage: true })),
    ties: ties.map((line) => {
      const [from = '', type, to = ''] = line.split(' ');
      return { from, to, type: type as Tie['type'], since: null, until: null, sources: [] };
    }),
  };
}

/** "a leads b" as read from its beginning; turned ones with "<". */
function told(of: TiesView): string[][] {
  return groupsOf(of).map(({ links }) =>
    links.map(
      ({ from, to, reads }) =>
        `${from} ${reads.map(({ tie, direction }) => (direction === 'to' ? '<' : '') + tie.type).join('+')} ${to}`,
    ),
  );
}

describe('the lines of the drawing', () => {
  it.each<[what: string, ties: string[], lines: string[][]]>([
    ['one for each tie', ['a leads b', 'a leads c'], [['a leads b', 'a leads c']]],
    ['one for a pair that is tied twice', ['a leads b', 'a member-of b'], [['a leads+member-of b']]],
    ['one for a pair tied in both directions', ['a part-of b', 'b leads a'], [['a part-of+<leads b']]],
    ['none that closes a circle', ['a leads b', 'b leads c', 'c leads a'], [['a leads b', 'b leads c', 'a <leads c']]],
    ['none to who is not there', ['a leads b', 'a leads z'], [['a leads b']]],
    ['in groups, the largest first', ['a leads b', 'c leads d', 'e leads d'], [['c leads d', 'e leads d'], ['a leads b']]],
  ])('%s', (_, ties, lines) => {
    expect(told(view('a b c d e', ...ties))).toEqual(lines);
  });
});

it('knows whom nothing ties, and what ties one actor', () => {
  const of = view('a b c', 'a leads b', 'b part-of a');
  expect(alone(of).map(({ actor }) => actor)).toEqual(['c']);
  expect(readsOf('a', of.ties).map(({ direction }) => direction)).toEqual(['from', 'to']);
});
