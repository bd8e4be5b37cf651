import { expect, it } from 'vitest';
import { cutAt } from './picture.tsx';

const pieces = (text: string, wrong: { from: number; to: number }[] = []) =>
  cutAt(text, wrong).map(({ from, to, isHole, isWrong }) => `${text.slice(from, to)}${isHole ? ' hole' : ''}${isWrong ? ' wrong' : ''}`);

it('values are pieces of their own', () => expect(pieces('Hi {{ contact.name }}!')).toEqual(['Hi ', '{{ contact.name }} hole', '!']));
it('a mistake is underlined inside its value only', () =>
  expect(pieces('Hi {{ nobody.name }}!', [{ from: 6, to: 12 }])).toEqual(['Hi ', '{{  hole', 'nobody hole wrong', '.name }} hole', '!']));
it('positions behind the text mark its end', () => expect(pieces('abc', [{ from: 9, to: 12 }])).toEqual(['ab', 'c wrong']));
it('an empty text has no pieces', () => expect(pieces('', [{ from: 0, to: 4 }])).toEqual([]));
