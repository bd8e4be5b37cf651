import { type Anchor, type CharacterTest, PatternError, type Piece, patternLimits } from './syntax.ts';

/** A pattern as a list of steps; `fork` tries `first` before `second`. */
export type Step =
  | { do: 'character'; fits: CharacterTest }
  | { do: 'anchor'; anchor: Anchor }
  | { do: 'fork'; first: number; second: number }
  | { do: 'jump'; to: number }
  | { do: 'mark'; slot: number }
  | { do: 'match' };

/** The steps of a pattern. Throws PatternError when there would be too many. */
export function programOf(root: Piece): Step[] {
  const steps: Step[] = [];
  write(steps, { kind: 'group', index: 0, body: root });
  steps.push({ do: 'match' });
  return steps;
}

function write(steps: Step[], piece: Piece): void {
  if (steps.length > patternLimits.steps)
    throw new PatternError('Written out with all its repetitions it is too long. Use smaller numbers in braces, or make it simpler.');
  switch (piece.kind) {
    case 'character':
      steps.push({ do: 'character', fits: piece.fits });
      return;
    case 'anchor':
      steps.push({ do: 'anchor', anchor: piece.anchor });
      return;
    case 'sequence':
      for (const part of piece.parts) write(steps, part);
      return;
    case 'group':
      if (piece.index !== null) steps.push({ do: 'mark', slot: piece.index * 2 });
      write(steps, piece.body);
      if (piece.index !== null) steps.push({ do: 'mark', slot: piece.index * 2 + 1 });
      return;
    case 'either':
      writeEither(steps, piece.options);
      return;
    case 'repeat':
      for (let count = 0; count < piece.min; count += 1) write(steps, piece.body);
      if (piece.max === null) writeLoop(steps, piece);
      else writeOptional(steps, piece, piece.max - piece.min);
  }
}

function writeEither(steps: Step[], options: Piece[]): void {
  const jumps: { do: 'jump'; to: number }[] = [];
  options.forEach((option, index) => {
    if (index === options.length - 1) {
      write(steps, option);
      return;
    }
    const fork = { do: 'fork' as const, first: steps.length + 1, second: 0 };
    steps.push(fork);
    write(steps, option);
    const jump = { do: 'jump' as const, to: 0 };
    jumps.push(jump);
    steps.push(jump);
    fork.second = steps.length;
  });
  for (const jump of jumps) jump.to = steps.length;
}

type Repeat = Extract<Piece, { kind: 'repeat' }>;
function writeLoop(steps: Step[], { body, lazy }: Repeat): void {
  const start = steps.length;
  const fork = { do: 'fork' as const, first: 0, second: 0 };
  steps.push(fork);
  write(steps, body);
  steps.push({ do: 'jump', to: start });
  Object.assign(fork, lazy ? { first: steps.length, second: start + 1 } : { first: start + 1, second: steps.length });
}

function writeOptional(steps: Step[], { body, lazy }: Repeat, times: number): void {
  const forks: { fork: { do: 'fork'; first: number; second: number }; inside: number }[] = [];
  for (let count = 0; count < times; count += 1) {
    const fork = { do: 'fork' as const, first: 0, second: 0 };
    steps.push(fork);
    forks.push({ fork, inside: steps.length });
    write(steps, body);
  }
  for (const { fork, inside } of forks)
    Object.assign(fork, lazy ? { first: steps.length, second: inside } : { first: inside, second: steps.length });
}
