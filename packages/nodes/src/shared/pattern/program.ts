import { word } from '@signalbox/words/light';
import { type Anchor, type CharacterTest, PatternError, type Piece, patternLimits } from './syntax.ts';

/** A pattern as a list of instructions; `fork` tries `first` before `second`. */
export type Instruction =
  | { do: 'character'; fits: CharacterTest }
  | { do: 'anchor'; anchor: Anchor }
  | { do: 'fork'; first: number; second: number }
  | { do: 'jump'; to: number }
  | { do: 'mark'; slot: number }
  | { do: 'match' };

/** The instructions of a pattern. Throws PatternError when there would be too many. */
export function programOf(root: Piece): Instruction[] {
  const instructions: Instruction[] = [];
  write(instructions, { kind: 'group', index: 0, body: root });
  instructions.push({ do: 'match' });
  return instructions;
}

function write(instructions: Instruction[], piece: Piece): void {
  if (instructions.length > patternLimits.instructions) throw new PatternError(word('reasons.pattern.complex'));
  switch (piece.kind) {
    case 'character':
      instructions.push({ do: 'character', fits: piece.fits });
      return;
    case 'anchor':
      instructions.push({ do: 'anchor', anchor: piece.anchor });
      return;
    case 'sequence':
      for (const part of piece.parts) write(instructions, part);
      return;
    case 'group':
      if (piece.index !== null) instructions.push({ do: 'mark', slot: piece.index * 2 });
      write(instructions, piece.body);
      if (piece.index !== null) instructions.push({ do: 'mark', slot: piece.index * 2 + 1 });
      return;
    case 'either':
      writeEither(instructions, piece.options);
      return;
    case 'repeat':
      for (let count = 0; count < piece.min; count += 1) write(instructions, piece.body);
      if (piece.max === null) writeLoop(instructions, piece);
      else writeOptional(instructions, piece, piece.max - piece.min);
  }
}

function writeEither(instructions: Instruction[], options: Piece[]): void {
  const jumps: { do: 'jump'; to: number }[] = [];
  options.forEach((option, index) => {
    if (index === options.length - 1) {
      write(instructions, option);
      return;
    }
    const fork = { do: 'fork' as const, first: instructions.length + 1, second: 0 };
    instructions.push(fork);
    write(instructions, option);
    const jump = { do: 'jump' as const, to: 0 };
    jumps.push(jump);
    instructions.push(jump);
    fork.second = instructions.length;
  });
  for (const jump of jumps) jump.to = instructions.length;
}

type Repeat = Extract<Piece, { kind: 'repeat' }>;
function writeLoop(instructions: Instruction[], { body, lazy }: Repeat): void {
  const start = instructions.length;
  const fork = { do: 'fork' as const, first: 0, second: 0 };
  instructions.push(fork);
  write(instructions, body);
  instructions.push({ do: 'jump', to: start });
  Object.assign(fork, lazy ? { first: instructions.length, second: start + 1 } : { first: start + 1, second: instructions.length });
}

function writeOptional(instructions: Instruction[], { body, lazy }: Repeat, times: number): void {
  const forks: { fork: { do: 'fork'; first: number; second: number }; inside: number }[] = [];
  for (let count = 0; count < times; count += 1) {
    const fork = { do: 'fork' as const, first: 0, second: 0 };
    instructions.push(fork);
    forks.push({ fork, inside: instructions.length });
    write(instructions, body);
  }
  for (const { fork, inside } of forks)
    Object.assign(fork, lazy ? { first: instructions.length, second: inside } : { first: inside, second: instructions.length });
}
