import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './parse-markdown.ts';

const one = (text: string) => parseMarkdown(text)[0];
const inline = (text: string) => {
  const block = one(text);
  return block?.kind === 'text' ? block.parts : [];
};

describe('notes are Markdown, as far as they need it', () => {
  it('headings and lists', () => {
    expect(parseMarkdown('# Ask Maja\n- first\n- second\n1. then').map((block) => block.kind)).toEqual(['heading', 'list', 'list']);
    expect(one('- a\n- b')).toMatchObject({ isNumbered: false, items: [[{ text: 'a' }], [{ text: 'b' }]] });
  });
  it('bold, italic, code and links in a line', () => {
    expect(inline('a **b** *c* `d` [e](https://f.example)').map((part) => part.kind)).toEqual([
      ...['text', 'strong', 'text', 'em', 'text', 'code', 'text', 'link'],
    ]);
  });
  it('an address is a link without the full stop after it', () =>
    expect(inline('See https://f.example/x.')).toMatchObject([
      { text: 'See ' },
      { kind: 'link', href: 'https://f.example/x' },
      { text: '.' },
    ]));
  it('what could do more than lead somewhere is no link, and HTML is text', () => {
    expect(inline('[x](javascript:alert(1))')).toEqual([{ kind: 'text', text: '[x](javascript:alert(1))' }]);
    expect(inline('<img src=x onerror=alert(1)>')).toEqual([{ kind: 'text', text: '<img src=x onerror=alert(1)>' }]);
  });
  it('signs that mean themselves stay', () => {
    for (const text of ['2 * 3 * 4', 'snake_case_name', '#42 is late', 'a - b']) expect(inline(text)).toEqual([{ kind: 'text', text }]);
  });
});
