/** A sign between or before values; `word` is its name in the catalogue, and what people may type for it. */
export interface ExpressionOperator {
  sign: string;
  word:
    | 'is'
    | 'isNot'
    | 'below'
    | 'atMost'
    | 'above'
    | 'atLeast'
    | 'and'
    | 'or'
    | 'in'
    | 'plus'
    | 'minus'
    | 'times'
    | 'by'
    | 'choose'
    | 'not';
  stands: 'between' | 'before';
}
const between = (sign: string, word: ExpressionOperator['word']): ExpressionOperator => ({ sign, word, stands: 'between' });

export const expressionOperators: readonly ExpressionOperator[] = [
  between('==', 'is'),
  between('!=', 'isNot'),
  between('>', 'above'),
  between('>=', 'atLeast'),
  between('<', 'below'),
  between('<=', 'atMost'),
  between('&&', 'and'),
  between('||', 'or'),
  between('in', 'in'),
  between('+', 'plus'),
  between('-', 'minus'),
  between('*', 'times'),
  between('/', 'by'),
  between('?', 'choose'),
  { sign: '!', word: 'not', stands: 'before' },
];
