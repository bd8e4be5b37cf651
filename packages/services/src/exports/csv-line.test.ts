import { expect, test } from 'vitest';
import { type Cell, csvLine } from './csv-line.ts';

const lines: [Cell[], string][] = [
  [['a', 'b'], 'a,b\r\n'],
  [['say "hi"', 'one, two', 'a\nb'], '"say ""hi""","one, two","a\nb"\r\n'],
  [[null, '', 0, -1.5], ',,0,-1.5\r\n'],
];
test.each(lines)('%j is %j', (cells, line) => {
  expect(csvLine(cells, ',')).toBe(line);
});

test.each(['=1+1', '+SUM(A1)', '-2+3', '@cmd', '\t=1', ' =1', '=HYPERLINK("http://evil.example")', '+46 70 123', '\r=1'])(
  'a spreadsheet does not calculate %j',
  (text) => {
    expect(csvLine([text], ';').replace(/^"/, '')).toMatch(/^'/);
  },
);

test('a phone number keeps its plus', () => {
  expect(csvLine(['+46701740612', 'x;y'], ';')).toBe('+46701740612;"x;y"\r\n');
});
