import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readBlocks } from './reader.ts';
import { placeAt } from './run.ts';

const blocksOf = (body: string) =>
  readBlocks(parseHTML(`<!doctype html><html><head><title>Serbia</title></head><body>${body}</body></html>`).document);

test.each([
  ['a name over inline elements comes out whole', '<p>The <b>Kosovo</b> <i>Fo</i>rce</p>', ['The Kosovo Force']],
  ['white space collapses', '<p>\n  Albin\n\t <em> Kurti </em>  said</p>', ['Albin Kurti said']],
  ['a no-break space stays', '<p>Albin\u00a0Kurti</p>', ['Albin\u00a0Kurti']],
  ['a break ends the block', '<p>Kosovo<br>Force</p>', ['Kosovo', 'Force']],
  ['blocks inside blocks', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
  ['a block inside an inline element', '<a>one<div>two</div>three</a>', ['one', 'two', 'three']],
  ['what is not seen parts nothing', '<p>Kos<script>x</script><!-- c -->ovo</p>', ['Kosovo']],
  ['what is not read parts', '<p>Kos<code>x</code>ovo</p>', ['Kos', 'ovo']],
  ['a note does not grow onto the name', '<p>KFOR<sup>1</sup> said</p>', ['KFOR 1 said']],
  ['hidden subtrees are left out', '<p hidden>Kurti</p><p>Vucic</p>', ['Vucic']],
  [
    'editable, code, fields, drawings and navigation are left out',
    '<div contenteditable>a</div><pre>b</pre><textarea>c</textarea><svg><text>d</text></svg><nav>e</nav><div role="textbox">f</div><p>g</p>',
    ['g'],
  ],
  ['an island that says it is not editable', '<p contenteditable="false">a</p>', ['a']],
  ['text without a letter is no block', '<p> — </p><p>…</p>', []],
  ['tables and lists', '<ul><li>a<li>b</ul><table><tr><td>c</td><td>d</td></tr></table>', ['a', 'b', 'c', 'd']],
])('%s', (_name, body, texts) => {
  expect(blocksOf(body).map((block) => block.text.trim())).toEqual(texts);
});

test('every offset leads back to its unit of text', () => {
  const blocks = blocksOf('<div>\n One <b>two\n\n three</b>  <i> four</i>\u00a0five<p>six <a>sev</a>en</p> eight</div>');
  for (const block of blocks) {
    for (let at = 0; at < block.text.length; at++) {
      const { node, offset } = placeAt(block, at, 'start');
      expect(node.data[offset]?.replace(/\s/, ' '), `${at} of ${JSON.stringify(block.text)}`).toBe(
        block.text[at]?.replace(/\s/, ' '),
      );
      expect(placeAt(block, at + 1, 'end')).toEqual({ node, offset: offset + 1 });
    }
  }
  expect(blocks.map((block) => block.text)).toEqual(['One two three four\u00a0five', 'six seven', 'eight']);
});
