import { suggest } from '../graph/suggest.ts';
import type { KnownValue } from './complete-expression.ts';
import { expressionFunctions, isLoop, otherFunctions } from './expression-functions.ts';
import { type ExpressionToken, solidTokens } from './expression-tokens.ts';

/** Why an expression needs mending, by the sentence that says it. */
export type FixReason =
  | { why: 'equals' | 'quotes' | 'sign' | 'word' | 'closeQuote' | 'closeBracket' | 'straightQuotes' | 'comma' }
  | { why: 'unknownValue'; name: string; title: string }
  | { why: 'unknownFunction'; name: string; near: string }
  | { why: 'textAsNumber' | 'numberAsText'; title: string };
export interface ExpressionFix {
  reasons: readonly FixReason[];
  /** The whole expression as it would be. */
  source: string;
  /** What is underlined in the expression as it is. */
  spans: readonly { from: number; to: number }[];
}
interface Change {
  from: number;
  to: number;
  by: string;
  reason: FixReason;
}

/** What a person likely meant: everything that is mended at once, or null when nothing is plainly wrong. */
export function fixExpression(source: string, values: readonly KnownValue[]): ExpressionFix | null {
  const tokens = solidTokens(source);
  const around = { tokens, values, items: itemNames(tokens) };
  const changes = [...tokens.flatMap((_, at) => changeAt(around, at) ?? []), ...unclosed(tokens, source)];
  if (changes.length === 0) return null;
  let fixed = source;
  for (const { from, to, by } of changes.toSorted((one, other) => other.from - one.from))
    fixed = fixed.slice(0, from) + by + fixed.slice(to);
  const reasons = changes.flatMap(({ reason }, at) => (changes.findIndex((one) => one.reason.why === reason.why) === at ? [reason] : []));
  return { reasons, source: fixed, spans: changes.map(({ from, to }) => ({ from, to })) };
}

interface Around {
  tokens: readonly ExpressionToken[];
  values: readonly KnownValue[];
  items: ReadonlySet<string>;
}

function changeAt(around: Around, at: number): Change | Change[] | null {
  const token = around.tokens[at];
  if (!token) return null;
  if (token.kind === 'sign') return signChange(token) ?? commaChange(around.tokens, at) ?? numberChange(around, at);
  if (token.kind === 'text' && token.quotes === 'curly')
    return { ...token, by: quoted(token.text.slice(1, -1)), reason: { why: 'straightQuotes' } };
  return token.kind === 'name' ? nameChange(around, at) : null;
}

const signs: Readonly<Record<string, string>> = {
  '=': '==',
  '===': '==',
  '!==': '!=',
  '<>': '!=',
  '=>': '>=',
  '=<': '<=',
  '&': '&&',
  '|': '||',
};
function signChange(token: ExpressionToken): Change | null {
  const by = signs[token.text];
  return by === undefined ? null : { ...token, by, reason: { why: token.text === '=' ? 'equals' : 'sign' } };
}

/** `14,5` where no list and no call stands around. */
function commaChange(tokens: readonly ExpressionToken[], at: number): Change | null {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.text !== ',' || before?.kind !== 'number' || behind?.kind !== 'number') return null;
  if (before.to !== token.from || behind.from !== token.to || depthAt(tokens, at) > 0) return null;
  return { ...token, by: '.', reason: { why: 'comma' } };
}
const depthAt = (tokens: readonly ExpressionToken[], at: number): number =>
  tokens.slice(0, at).reduce((depth, { text }) => depth + ('([{'.includes(text) ? 1 : ')]}'.includes(text) ? -1 : 0), 0);

const orders = new Set(['<', '<=', '>', '>=']);
const equals = new Set(['==', '!=', '=']);
/** A text is compared with a number, or a number with digits in quotes. */
function numberChange({ tokens, values }: Around, at: number): Change | null {
  const sign = tokens[at]?.text ?? '';
  const right = tokens[at + 1];
  if (!right || (!orders.has(sign) && !equals.has(sign)) || isGoingOn(tokens[at + 2])) return null;
  const left = pathEndingAt(tokens, at - 1);
  const value = left && values.find(({ path }) => path === left.path);
  if (!value) return null;
  const { title } = value;
  if (value.kind === 'string' && right.kind === 'number' && orders.has(sign))
    return { from: left.from, to: left.to, by: `double(${left.path})`, reason: { why: 'textAsNumber', title } };
  if (value.kind === 'string' && right.kind === 'number')
    return { ...right, by: quoted(right.text), reason: { why: 'numberAsText', title } };
  const digits = /^["'](-?\d+(?:[.,]\d+)?)["']$/.exec(right.kind === 'text' ? right.text : '')?.[1];
  return value.kind === 'double' && digits !== undefined
    ? { ...right, by: digits.replace(',', '.'), reason: { why: 'textAsNumber', title } }
    : null;
}
const isGoingOn = (token: ExpressionToken | undefined): boolean => token !== undefined && '+-*/%.'.includes(token.text);

function pathEndingAt(tokens: readonly ExpressionToken[], at: number): { path: string; from: number; to: number } | null {
  let first = at;
  while (tokens[first]?.kind === 'name' && tokens[first - 1]?.text === '.') first -= 2;
  const [begin, end] = [tokens[first], tokens[at]];
  if (begin?.kind !== 'name' || end?.kind !== 'name') return null;
  // `size(cold.text) > 5` compares no text.
  return {
    path: tokens
      .slice(first, at + 1)
      .map(({ text }) => text)
      .join(''),
    from: begin.from,
    to: end.to,
  };
}

const said: Readonly<Record<string, string>> = {
  and: '&&',
  or: '||',
  not: '!',
  och: '&&',
  eller: '||',
  inte: '!',
  is: '==',
  är: '==',
};
const constants: Readonly<Record<string, string>> = { yes: 'true', no: 'false', ja: 'true', nej: 'false', True: 'true', False: 'false' };
const kept = new Set([
  'true',
  'false',
  'null',
  'in',
  ...['int', 'uint', 'double', 'bool', 'string', 'bytes', 'list', 'map', 'type', 'google'],
]);
const functionsByOtherNames: Readonly<Record<string, string>> = {
  len: 'size',
  length: 'size',
  text: 'string',
  str: 'string',
  toUpper: 'upper',
  toLower: 'lower',
  num: 'double',
  if: 'default',
};

function nameChange({ tokens, values, items }: Around, at: number): Change | null {
  const token = tokens[at] as ExpressionToken;
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  if (before?.text === '.' || kept.has(token.text) || items.has(token.text)) return null;
  const word = said[token.text.toLowerCase()];
  const roots = [...new Set(values.map(({ path }) => path.split('.')[0] ?? ''))];
  if (word !== undefined && !roots.includes(token.text) && (word === '!' || endsValue(before)))
    return { ...token, by: word, reason: { why: 'word' } };
  if (behind?.text === '(') return functionChange(token);
  if (roots.includes(token.text)) return fieldChange(tokens, at, values);
  return unknownChange({ tokens, values, items }, at, roots);
}

const endsValue = (token: ExpressionToken | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'name' || token.kind === 'number' || token.kind === 'text' || token.text === ')' || token.text === ']');

const functionNames = [...expressionFunctions.map(({ name }) => name), ...otherFunctions];
function functionChange(token: ExpressionToken): Change | null {
  if (functionNames.includes(token.text)) return null;
  const near = functionsByOtherNames[token.text] ?? suggest(token.text, functionNames);
  return near ? { ...token, by: near, reason: { why: 'unknownFunction', name: token.text, near } } : null;
}

/** `contact.nam`: the step is known, its field is not. */
function fieldChange(tokens: readonly ExpressionToken[], at: number, values: readonly KnownValue[]): Change | null {
  const [root, field] = [tokens[at], tokens[at + 2]];
  if (!root || tokens[at + 1]?.text !== '.' || field?.kind !== 'name' || tokens[at + 3]?.text === '(') return null;
  const own = values.filter(({ path }) => path.startsWith(`${root.text}.`));
  const isOwnField = root.text === 'contact' && field.text === 'fields';
  if (isOwnField || own.some(({ path }) => path.split('.')[1] === field.text)) return null;
  const near = valueNear(field.text, own);
  return near
    ? { from: root.from, to: field.to, by: near.path, reason: { why: 'unknownValue', name: field.text, title: near.title } }
    : null;
}

/** A word that is no value: one that was mistyped, or words without their quotes. */
function unknownChange({ tokens, values, items }: Around, at: number, roots: readonly string[]): Change | null {
  const token = tokens[at] as ExpressionToken;
  const before = tokens[at - 1];
  // Words behind words are one text, and were taken with the first of them.
  if (isWord(tokens, at - 1, { roots, items })) return null;
  const isCompared = before !== undefined && (equals.has(before.text) || before.text === 'in');
  let last = at;
  while (isCompared && (tokens[last + 1]?.kind === 'number' || isWord(tokens, last + 1, { roots, items }))) last += 1;
  const end = tokens[last] as ExpressionToken;
  const words = textBetween(tokens, at, last);
  const left = isCompared ? pathEndingAt(tokens, at - 2) : null;
  const compared = left && values.find(({ path }) => path === left.path);
  if (isCompared && compared?.kind === 'bool' && constants[words]) return { ...token, by: constants[words], reason: { why: 'word' } };
  const near = valueNear(words, values);
  const isExact = near !== null && near.title.toLowerCase() === words.toLowerCase();
  if (near && (isExact || !isCompared)) return pathChange(tokens, { at, last, near, name: words });
  if (isCompared) return { from: token.from, to: end.to, by: quoted(words), reason: { why: 'quotes' } };
  return null;
}

function pathChange(
  tokens: readonly ExpressionToken[],
  { at, last, near, name }: { at: number; last: number; near: KnownValue; name: string },
): Change {
  // What was tried as a field of a step that is not there goes with it.
  let end = last;
  while (tokens[end + 1]?.text === '.' && tokens[end + 2]?.kind === 'name' && tokens[end + 3]?.text !== '(') end += 2;
  const from = tokens[at]?.from ?? 0;
  return { from, to: tokens[end]?.to ?? from, by: near.path, reason: { why: 'unknownValue', name, title: near.title } };
}

/** A name of no value; one that is the name of a step too counts where no field of it is read. */
function isWord(
  tokens: readonly ExpressionToken[],
  at: number,
  { roots, items }: { roots: readonly string[]; items: ReadonlySet<string> },
): boolean {
  const token = tokens[at];
  if (token?.kind !== 'name' || kept.has(token.text) || items.has(token.text) || said[token.text.toLowerCase()] !== undefined) return false;
  const isPart = tokens[at - 1]?.text === '.';
  return !isPart && (!roots.includes(token.text) || (tokens[at - 1]?.kind === 'name' && tokens[at + 1]?.text !== '.'));
}

const textBetween = (tokens: readonly ExpressionToken[], from: number, to: number): string =>
  tokens
    .slice(from, to + 1)
    .map(({ text }) => text)
    .join(' ');

/** By title, by id, by the last part of its id; newest first. */
function valueNear(name: string, values: readonly KnownValue[]): KnownValue | null {
  const wanted = name.toLowerCase();
  const lastOf = ({ path }: KnownValue): string => path.split('.').at(-1) ?? '';
  const exact = values.find((value) => [value.title, value.path, lastOf(value)].some((one) => one.toLowerCase() === wanted));
  if (exact || wanted.length < 3) return exact ?? null;
  const near = suggest(
    name,
    values.flatMap((value) => [value.title, value.path, lastOf(value)]),
  );
  return values.find((value) => near !== null && [value.title, value.path, lastOf(value)].includes(near)) ?? null;
}

function unclosed(tokens: readonly ExpressionToken[], source: string): Change[] {
  const last = tokens.at(-1);
  const end = { from: source.trimEnd().length, to: source.trimEnd().length };
  if (last?.kind === 'text' && last.quotes === 'open') return [{ ...end, by: last.text[0] ?? '"', reason: { why: 'closeQuote' } }];
  const open = depthAt(tokens, tokens.length);
  // Half of a call is still being written; one that lacks nothing but its end is not.
  return open > 0 && endsValue(last) && tokens.filter(({ text }) => text === '[' || text === '{').length === 0
    ? [{ ...end, by: ')'.repeat(open), reason: { why: 'closeBracket' } }]
    : [];
}

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

function itemNames(tokens: readonly ExpressionToken[]): ReadonlySet<string> {
  const loops = new Set(expressionFunctions.filter(isLoop).map(({ name }) => name));
  return new Set(
    tokens.flatMap(({ kind, text }, at) =>
      kind === 'name' && loops.has(tokens[at - 2]?.text ?? '') && tokens[at - 1]?.text === '(' ? [text] : [],
    ),
  );
}
