import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '#formats/html-blocks.ts';

const blocks = (html: string) =>
  blocksOf(parseHTML(`<html><body>${html}</body></html>`).document.documentElement);

describe('a page is read block by block', () => {
  it.each([
    ['paragraphs and headings', '<h2>A</h2><p>B</p><div>C<p>D</p>E</div>', ['A', 'B', 'C', 'D', 'E']],
    [
      'entries of lists and cells of tables',
      '<ul><li>A</li><li>B</li></ul><table><tr><td>C</td><td>D</td></tr></table>',
      ['A', 'B', 'C', 'D'],
    ],
    [
      'words across inline elements',
      '<p>The <b>old</b>\n  <a href="/w">wall</a>, re<i>built</i></p>',
      ['The old wall, rebuilt'],
    ],
    ['line breaks, of which two part paragraphs', '<p>A<br>B<br/> <br>C</p>', ['A\nB', 'C']],
    ['block quotations', '<blockquote>A<p>B</p></blockquote><p>C</p>', ['> A', '> B', 'C']],
    ['preformatted text', '<pre>A\n  B\n\nC</pre>', ['A\n  B', 'C']],
    ['entities', '<p>A &amp; B&nbsp;&mdash; &#8220;C&#8221;</p>', ['A & B\u00a0— “C”']],
    ['unclosed elements', '<p>A<p>B', ['A', 'B']],
  ])('%s', (_, html, expected) => {
    expect(blocks(html)).toEqual(expected);
  });

  it.each([
    '<script>alert(1)</script>',
    '<style>p{}</style>',
    '<nav>Home</nav>',
    '<aside>Most read</aside>',
    '<footer>©</footer>',
    '<form><input value="x">Send</form>',
    '<figure><figcaption>Wall</figcaption></figure>',
    '<p><a href="/x">Another article</a></p>',
    '<!-- not this -->',
  ])('without %s', (html) => {
    expect(blocks(`<p>A</p>${html}<p>B</p>`)).toEqual(['A', 'B']);
  });

  it('however deep it is nested', () => {
    expect(blocks(`${'<div>'.repeat(3000)}A`)).toEqual(['A']);
  });
});
