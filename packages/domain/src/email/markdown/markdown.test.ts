import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownHtml } from './markdown-html.ts';
import { markdownText } from './markdown-text.ts';

describe('Markdown as HTML and as plain text', () => {
  test.each([
    ['Hi **Maja**, *soon*', '<p>Hi <strong>Maja</strong>, <em>soon</em></p>', 'Hi Maja, soon'],
    ['one\ntwo\n\nthree', '<p>one<br>\ntwo</p>\n<p>three</p>', 'one\ntwo\n\nthree'],
    ['# Water\noff', '<h1>Water</h1>\n<p>off</p>', 'Water\n\noff'],
    ['- one\n- **two**\n  more', '<ul><li>one</li><li><strong>two</strong><br>\nmore</li></ul>', '- one\n- two\n  more'],
    ['3. one\n4. two', '<ol start="3"><li>one</li><li>two</li></ol>', '3. one\n4. two'],
    ['> said\n> so', '<blockquote><p>said<br>\nso</p></blockquote>', '> said\n> so'],
    ['---', '<hr>', '---'],
    ['`a*b*` and file_name_x', '<p><code>a*b*</code> and file_name_x</p>', 'a*b* and file_name_x'],
    ['[here](https://a.example/x?y=1&z)', '<p><a href="https://a.example/x?y=1&amp;z">here</a></p>', 'here (https://a.example/x?y=1&z)'],
    ['See https://a.example/x.', '<p>See <a href="https://a.example/x">https://a.example/x</a>.</p>', 'See https://a.example/x.'],
    ['***both***', '<p><strong><em>both</em></strong></p>', 'both'],
    ['2 * 3 * 4', '<p>2 * 3 * 4</p>', '2 * 3 * 4'],
    ['**open', '<p>**open</p>', '**open'],
    ['\\*plain\\*', '<p>*plain*</p>', '*plain*'],
  ])('%j', (typed, html, text) => {
    expect(markdownHtml(typed)).toBe(html);
    expect(markdownText(typed)).toBe(text);
  });

  test.each([
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
    ['[x](https://a.example/"onclick=)', '<p>[x](<a href="https://a.example/">https://a.example/</a>&quot;onclick=)</p>'],
    ['![x](data:text/html;base64,AA)', '<p>![x](data:text/html;base64,AA)</p>'],
  ])('%j stays text', (typed, html) => expect(markdownHtml(typed)).toBe(html));

  test('whatever is typed, only our own tags come out', () => {
    const sign = fc.constantFrom(...'*_`[]()<>"\'&#-\\ \n1.ax:/'.split(''), 'https://', 'javascript:');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 80 }), (signs) => {
        const html = markdownHtml(signs.join(''));
        const rest = html.replace(
          /<\/?(?:p|h[123]|ul|ol|li|strong|em|code|blockquote|a)>|<(?:br|hr)>|<ol start="\d+">|<a href="https?:\/\/[^"<>]*">/g,
          '',
        );
        return !/[<>"']/.test(rest);
      }),
      { numRuns: 500 },
    );
  });

  test('marks without an end take no time', () => {
    const long = '*a _b `c [d]('.repeat(3000);
    expect(markdownHtml(long)).toContain('[d](');
  });
});
