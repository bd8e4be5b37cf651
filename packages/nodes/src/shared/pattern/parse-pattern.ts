import { word } from '@signalbox/words/light';
import { escapeLength, exactly, oneOf, readClass } from './characters.ts';
import { type ParsedPattern, PatternError, type PatternOptions, type Piece, patternLimits } from './syntax.ts';

/** Reads a regular expression in the notation of JavaScript, without back references and looking around. Throws PatternError. */
export function parsePattern(source: string, options: PatternOptions): ParsedPattern {
  if (source.length > patternLimits.length) throw new PatternError(word('reasons.pattern.long', { most: patternLimits.length }));
  const reader = new Reader(source, options);
  const root = reader.either(0);
  if (!reader.isDone) throw new PatternError(word('reasons.pattern.closed'));
  return { root, groups: reader.groups, names: reader.names };
}

class Reader {
  readonly names = new Map<string, number>();
  groups = 0;
  private readonly characters: string[];
  private readonly options: PatternOptions;
  private at = 0;

  constructor(source: string, options: PatternOptions) {
    this.characters = [...source];
    this.options = options;
  }
  get isDone(): boolean {
    return this.at >= this.characters.length;
  }

  either(depth: number): Piece {
    if (depth > patternLimits.depth) throw new PatternError(word('reasons.pattern.deep'));
    const options = [this.sequence(depth)];
    while (this.take('|')) options.push(this.sequence(depth));
    return options.length === 1 && options[0] ? options[0] : { kind: 'either', options };
  }

  private sequence(depth: number): Piece {
    const parts: Piece[] = [];
    while (!this.isDone && this.next !== '|' && this.next !== ')') parts.push(this.repeated(this.single(depth)));
    return { kind: 'sequence', parts };
  }

  private single(depth: number): Piece {
    const character = this.next;
    if (character === '(') return this.group(depth);
    if (character === '[') {
      const { source, end } = readClass(this.characters, this.at);
      this.at = end;
      return { kind: 'character', fits: oneOf(source, this.options.ignoreCase) };
    }
    if ('*+?'.includes(character) || (character === '{' && this.counts()))
      throw new PatternError(word('reasons.pattern.nothing', { sign: character }));
    this.at += 1;
    if (character === '\\') return this.escape();
    if (character === '^') return { kind: 'anchor', anchor: 'start' };
    if (character === '$') return { kind: 'anchor', anchor: 'end' };
    if (character === '.') return { kind: 'character', fits: (other) => !/[\n\r\u2028\u2029]/.test(other) };
    return this.exact(character);
  }

  private escape(): Piece {
    const character = this.next;
    if (character === '') throw new PatternError(word('reasons.pattern.endSlash'));
    if (/[1-9]/.test(character) || character === 'k') throw new PatternError(word('reasons.pattern.reference'));
    const length = escapeLength(this.characters, this.at);
    if (length > 0) {
      const source = this.characters.slice(this.at, this.at + length).join('');
      this.at += length;
      return { kind: 'character', fits: oneOf(`\\${source}`, this.options.ignoreCase) };
    }
    this.at += 1;
    if (character === 'b') return { kind: 'anchor', anchor: 'edge' };
    if (character === 'B') return { kind: 'anchor', anchor: 'noEdge' };
    if (/[\p{L}\p{N}]/u.test(character)) throw new PatternError(word('reasons.pattern.escape', { sign: character }));
    return this.exact(character);
  }

  private group(depth: number): Piece {
    this.at += 1;
    let index: number | null = null;
    if (this.take('?')) {
      if (!this.take(':')) index = this.named();
    } else index = this.newGroup();
    const body = this.either(depth + 1);
    if (!this.take(')')) throw new PatternError(word('reasons.pattern.open'));
    return { kind: 'group', index, body };
  }

  private named(): number {
    const name = /^<([A-Za-z]\w{0,39})>/.exec(this.characters.slice(this.at, this.at + 43).join(''));
    if (!name?.[1]) throw new PatternError(word('reasons.pattern.bracket'));
    if (this.names.has(name[1])) throw new PatternError(word('reasons.pattern.twoGroups', { name: name[1] }));
    this.at += name[0].length;
    const index = this.newGroup();
    this.names.set(name[1], index);
    return index;
  }

  private repeated(piece: Piece): Piece {
    const sign = this.next;
    const counts = sign === '*' ? [0, null] : sign === '+' ? [1, null] : sign === '?' ? [0, 1] : sign === '{' ? this.counts() : null;
    if (!counts) return piece;
    if (piece.kind === 'anchor') throw new PatternError(word('reasons.pattern.anchor', { sign }));
    const [min = 0, max = null] = counts;
    this.at = sign === '{' ? this.characters.indexOf('}', this.at) + 1 : this.at + 1;
    if ((min ?? 0) > patternLimits.repeat || (max ?? 0) > patternLimits.repeat)
      throw new PatternError(word('reasons.pattern.repeat', { most: patternLimits.repeat }));
    if (max !== null && (min ?? 0) > max) throw new PatternError(word('reasons.pattern.turned', { min: min ?? 0, max }));
    const lazy = this.take('?');
    return { kind: 'repeat', body: piece, min: min ?? 0, max, lazy };
  }

  /** The numbers of `{2}`, `{2,}` or `{2,5}`; anything else in braces is just text. */
  private counts(): [number, number | null] | null {
    const found = /^\{(\d{1,6})(,(\d{0,6}))?\}/.exec(this.characters.slice(this.at, this.at + 16).join(''));
    if (!found) return null;
    const min = Number(found[1]);
    return [min, found[2] === undefined ? min : found[3] ? Number(found[3]) : null];
  }

  private get next(): string {
    return this.characters[this.at] ?? '';
  }
  private take(character: string): boolean {
    if (this.next !== character) return false;
    this.at += 1;
    return true;
  }
  private newGroup(): number {
    this.groups += 1;
    return this.groups;
  }
  private exact(character: string): Piece {
    return { kind: 'character', fits: exactly(character, this.options.ignoreCase) };
  }
}
