import { expect, test } from 'vitest';
import { readCells, writeCells } from './clipboard.ts';

test('cells of a spreadsheet come in and go out as they are', () => {
  expect(readCells('a\tb\r\n1\t2\r\n')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
  expect(readCells('one')).toEqual([['one']]);
  expect(readCells('"two\nlines"\t"say ""hi"""\n\tx')).toEqual([
    ['two\nlines', 'say "hi"'],
    ['', 'x'],
  ]);
  expect(readCells('5" pipe\t"open')).toEqual([['5" pipe', '"open']]);
  const cells = [
    ['a\tb', '"', ''],
    ['x\ny', 'z', '1'],
  ];
  expect(readCells(writeCells(cells))).toEqual(cells);
});
