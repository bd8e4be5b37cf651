import { describe, expect, it } from 'vitest';
import { foldText, foldWord } from './fold-word.ts';
import { firstWord, restOfText } from './keyword.ts';
import { plainDigits } from './plain-digits.ts';

describe('a word is heard however it was typed', () => {
  it.each<[string, string[]]>([
    [
      'STOP',
      [
        ...['stop', 'Stop', ' STOP ', 'STOP.', '"stop"', '“ STOP ”', '«STOP»', '(stop)', '¡Stop!', '*STOP*', '…stop…'],
        ...['\u200f STOP', '\u202bSTOP\u202c', 'ST\u00adOP', 'S\u200bT\u200bO\u200bP', '\ufeffSTOP', '\u2068STOP\u2069'],
        ...['ＳＴＯＰ', 'ｓｔｏｐ', '𝐒𝐓𝐎𝐏', 'ⓢⓣⓞⓟ', '\u00a0STOP\u00a0', '\u3000STOP', 'STOP\r\n', 'STOP👍', '👍 STOP'],
      ],
    ],
    ['HELLO', ['ＨＥＬＬＯ', 'hello!', 'Hello…']],
    ['OPT OUT', ['OPT-OUT', 'opt_out', 'Opt out.', 'OPT\u2011OUT', 'opt – out', 'OPT\nOUT']],
    ['MÖTE', ['möte', 'mo\u0308te', 'MÖTE', 'MO\u0308TE']],
    ['STRASSE', ['straße', 'STRAẞE', 'Strasse']],
    ['IPTAL', ['iptal', 'İPTAL', 'IPTAL', 'ıptal']],
    ['DONT', ['don’t', "DON'T", 'dont']],
    ['هلا', ['هلا', 'هـلا', '\u200fهلا\u200f']],
    ['हिन्दी', ['हिन्दी', 'हिन्दी!']],
    ['123', ['123', '١٢٣', '１２３', '१२३', '𝟏𝟐𝟑']],
    ['ΣΟΦΟΣ', ['σοφος', 'ΣΟΦΟΣ']],
    ['', ['', '  ', '…', '\u200f', '"', '👍']],
  ])('%s', (folded, spellings) => expect(spellings.map(foldWord)).toEqual(spellings.map(() => folded)));
});

it.each<[string, string, string]>([
  ['STOP,thanks', 'STOP', 'thanks'],
  ['Stop.Please', 'STOP', 'Please'],
  ['JOIN,Anna', 'JOIN', 'Anna'],
  ['join Summer camp', 'JOIN', 'Summer camp'],
  ['\u200fJOIN\u200f Anna\u200f', 'JOIN', 'Anna'],
  ['“JOIN” Anna', 'JOIN', 'Anna'],
  ['“ join ” Anna', 'JOIN', 'Anna'],
  ['“ STOP ”', 'STOP', ''],
  ['JOIN +46701740612', 'JOIN', '+46701740612'],
  ['JOIN:+46701740612', 'JOIN', '+46701740612'],
  ['JOIN (maybe)', 'JOIN', '(maybe)'],
  ['JOIN', 'JOIN', ''],
  ['  join!  ', 'JOIN', ''],
  ['हिन्दी में', 'हिन्दी', 'में'],
  ['don’t ask', 'DONT', 'ask'],
  ['mo\u0308te i morgon', 'MÖTE', 'i morgon'],
  ['', '', ''],
  ['...', '', '...'],
])('%j begins with %j, and %j follows', (text, word, rest) => {
  expect(firstWord(text)).toBe(word);
  expect(restOfText(text)).toBe(rest);
});

it('what follows two words', () => expect(restOfText('OPT-OUT, please', 2)).toBe('please'));

it.each<[string, string]>([
  ['  A  b\u200b ', 'A B'],
  ['c++', 'C++'],
  ['Å', 'Å'],
  ['ﬁle', 'FILE'],
  ['１ ２', '1 2'],
])('%j as a text is %j', (text, folded) => expect(foldText(text)).toBe(folded));

it.each<[string, string]>([
  ['١٢٣٤٥٦', '123456'],
  ['۱۲۳۴۵۶', '123456'],
  ['१२३', '123'],
  ['１２３', '123'],
  ['𝟘𝟙𝟚𝟡', '0129'],
  ['a1٢', 'a12'],
  ['½²Ⅳ', '½²Ⅳ'],
])('%s is %s', (text, plain) => expect(plainDigits(text)).toBe(plain));
