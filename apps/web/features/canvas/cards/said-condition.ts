import {
  type Comparison,
  type ConditionRow,
  comparisonSpec,
  comparisons,
  type ExpressionToken,
  expressionTokens,
  isComplete,
  looseForm,
  type Operand,
} from '@signalbox/flow';
import type { Say } from '@signalbox/words/light';
import { saidPath } from './said-reads.ts';
import type { StepTypes } from './step-types.ts';

/**
 * A condition as a card says it: the sentence of its rows, else that it is an expression of its own. Cards are drawn where the parser of
 * expressions is not loaded, so the forms of the rows are found in the signs.
 */
export function saidCondition(t: Say, source: string, types: StepTypes): string {
  const tokens = solid(source);
  // A row that is not finished says nothing yet.
  if (tokens.length === 0 || tokens.some(({ text }) => text === 'choose')) return '';
  return saidJoined({ t, types }, tokens, 0) ?? t('canvas.said.own');
}

interface Reader {
  t: Say;
  types: StepTypes;
}
type Tokens = readonly ExpressionToken[];
const solid = (source: string): Tokens => expressionTokens(source).filter(({ kind }) => kind !== 'blank');
/** Rows have so many levels. */
const levels = 2;

function saidJoined(reader: Reader, wrapped: Tokens, level: number): string | null {
  const tokens = unwrapped(wrapped);
  for (const [sign, word] of [['||', 'or'] as const, ['&&', 'and'] as const]) {
    const parts = split(tokens, sign);
    if (parts.length === 1) continue;
    const said = parts.map((part) => (level < levels ? saidJoined(reader, part, level + 1) : null));
    if (said.some((one) => one === null)) return null;
    return said.reduce((first, second) => reader.t(`canvas.said.${word}`, { first: first ?? '', second: second ?? '' }));
  }
  const row = rowOf(tokens);
  return row && saidRow(reader, row);
}

/** Sentences of comparisons that read alike are one. */
const sentences = {
  is: 'is',
  equal: 'is',
  isNot: 'isNot',
  notEqual: 'isNot',
  oneOf: 'oneOf',
  notOneOf: 'notOneOf',
  contains: 'contains',
  holds: 'contains',
  notContains: 'containsNot',
  holdsNot: 'containsNot',
  startsWith: 'startsWith',
  endsWith: 'endsWith',
  matches: 'matches',
  empty: 'empty',
  listEmpty: 'empty',
  notEmpty: 'notEmpty',
  listNotEmpty: 'notEmpty',
  below: 'below',
  atMost: 'atMost',
  above: 'above',
  atLeast: 'atLeast',
  between: 'between',
  betweenDays: 'between',
  on: 'on',
  before: 'before',
  after: 'after',
  inLast: 'inLast',
  inNext: 'inNext',
  yes: 'yes',
  no: 'no',
  inGroup: 'inGroup',
  notInGroup: 'notInGroup',
  hasTag: 'hasTag',
  hasNotTag: 'hasNotTag',
} as const satisfies Record<Comparison, string>;

function saidRow({ t, types }: Reader, { field, test, values }: Row): string | null {
  const { asks, kind } = comparisonSpec(test);
  const said = (value: Operand | undefined): string => {
    if (!value) return '';
    if ('path' in value) return saidPath(t, value.path.split('.'), types);
    if ('number' in value) return t('canvas.said.number', { value: value.number });
    return kind === 'contact' || kind === 'day' ? value.text : t('canvas.said.text', { text: value.text });
  };
  const [first, second] = values;
  const name = kind === 'contact' ? '' : saidPath(t, field.split('.'), types);
  if (asks === 'span') {
    if (!first || !('number' in first) || !second || !('text' in second)) return null;
    return t(`canvas.said.${test === 'inLast' ? 'inLast' : 'inNext'}`, { field: name, count: first.number, unit: second.text });
  }
  const value = asks === 'texts' ? values.map(said).join(', ') : said(first);
  return t(`canvas.said.${sentences[test]}`, { field: name, value, other: said(second), count: 0, unit: '' });
}

type Row = ConditionRow & { test: Comparison };

function rowOf(tokens: Tokens): Row | null {
  for (const { form, test } of allForms()) {
    const places = matched(form, tokens);
    const { kind, asks } = comparisonSpec(test);
    if (!places) continue;
    const values = asks === 'texts' ? places.list : places.values;
    const row = { kind: 'row' as const, field: kind === 'contact' ? 'contact' : places.field, test, values, exact: false, loose: false };
    if (isComplete(row)) return row;
  }
  // A yes and no alone.
  const isNot = tokens[0]?.text === '!';
  const path = pathAt(tokens, isNot ? 1 : 0);
  if (!path || path.to !== tokens.length) return null;
  return { kind: 'row', field: path.text, test: isNot ? 'no' : 'yes', values: [], exact: false, loose: false };
}

interface Form {
  form: Tokens;
  test: Comparison;
}
let forms: readonly Form[] | undefined;
/** Those with fewer places first, so that `X == ""` is an empty text and no comparison with one. */
function allForms(): readonly Form[] {
  forms ??= (Object.keys(comparisons) as Comparison[])
    .flatMap((test) => {
      const spec = comparisonSpec(test);
      const strict = [spec.form, ...(spec.exact === undefined ? [] : [spec.exact])];
      const all = spec.kind === 'contact' ? strict : [...strict, ...strict.map((form) => looseForm(form, spec))];
      return all.map((form): Form => ({ form: solid(form), test }));
    })
    .sort((one, other) => rank(one) - rank(other));
  return forms;
}
const rank = ({ test }: Form): number => (comparisonSpec(test).asks === 'nothing' || comparisonSpec(test).kind === 'contact' ? 0 : 1);

interface Places {
  field: string;
  values: Operand[];
  list: Operand[];
}
/** What stands at the places of a form: X a value of the run, A and B what it is compared with, L a list; null = it is another form. */
function matched(form: Tokens, tokens: Tokens): Places | null {
  const places: Places = { field: '', values: [], list: [] };
  let at = 0;
  for (const { text } of form) {
    if (text === 'X') {
      const path = pathAt(tokens, at);
      if (!path) return null;
      places.field = path.text;
      at = path.to;
    } else if (text === 'A' || text === 'B') {
      const operand = operandAt(tokens, at);
      if (!operand) return null;
      places.values.push(operand.value);
      at = operand.to;
    } else if (text === 'L') {
      const list = listAt(tokens, at);
      if (!list) return null;
      places.list = list.values;
      at = list.to;
    } else if (tokens[at]?.text === text) at += 1;
    else return null;
  }
  return at === tokens.length ? places : null;
}

const reserved: ReadonlySet<string> = new Set(['true', 'false', 'null', 'in']);
/** `ask.value`, and `contact.fields["room no"]` as `contact.fields.room no`; a name before a bracket is a function. */
function pathAt(tokens: Tokens, from: number): { text: string; to: number } | null {
  const isName = (at: number) => tokens[at]?.kind === 'name' && tokens[at + 1]?.text !== '(' && !reserved.has(tokens[at]?.text ?? '');
  if (!isName(from)) return null;
  const names = [tokens[from]?.text ?? ''];
  let to = from + 1;
  for (;;) {
    const key = tokens[to + 1];
    if (tokens[to]?.text === '.' && isName(to + 1)) {
      names.push(key?.text ?? '');
      to += 2;
    } else if (tokens[to]?.text === '[' && key?.kind === 'text' && tokens[to + 2]?.text === ']') {
      names.push(unquoted(key.text));
      to += 3;
    } else return { text: names.join('.'), to };
  }
}

function operandAt(tokens: Tokens, from: number): { value: Operand; to: number } | null {
  const path = pathAt(tokens, from);
  if (path) return { value: { path: path.text }, to: path.to };
  const isMinus = tokens[from]?.text === '-';
  const token = tokens[isMinus ? from + 1 : from];
  if (token?.kind === 'number') return { value: { number: Number(token.text) * (isMinus ? -1 : 1) }, to: from + (isMinus ? 2 : 1) };
  return token?.kind === 'text' && !isMinus && !token.quotes ? { value: { text: unquoted(token.text) }, to: from + 1 } : null;
}

function listAt(tokens: Tokens, from: number): { values: Operand[]; to: number } | null {
  if (tokens[from]?.text !== '[') return null;
  const values: Operand[] = [];
  for (let at = from + 1; ; ) {
    const operand = operandAt(tokens, at);
    if (!operand) return null;
    values.push(operand.value);
    const next = tokens[operand.to]?.text;
    if (next === ']') return { values, to: operand.to + 1 };
    if (next !== ',') return null;
    at = operand.to + 1;
  }
}

const unquoted = (text: string): string => text.slice(1, -1).replaceAll(/\\(.)/gu, '$1');

const opens: ReadonlySet<string> = new Set(['(', '[', '{']);
const closes: ReadonlySet<string> = new Set([')', ']', '}']);
/** The parts between a sign, leaving alone what stands in brackets. */
function split(tokens: Tokens, sign: string): Tokens[] {
  const parts: ExpressionToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (opens.has(token.text)) depth += 1;
    if (closes.has(token.text)) depth -= 1;
    if (depth === 0 && token.text === sign) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** Without brackets around all of it. */
function unwrapped(tokens: Tokens): Tokens {
  if (tokens[0]?.text !== '(' || tokens.at(-1)?.text !== ')') return tokens;
  let depth = 0;
  for (const [at, { text }] of tokens.entries()) {
    if (opens.has(text)) depth += 1;
    if (closes.has(text)) depth -= 1;
    if (depth === 0 && at < tokens.length - 1) return tokens;
  }
  return unwrapped(tokens.slice(1, -1));
}
