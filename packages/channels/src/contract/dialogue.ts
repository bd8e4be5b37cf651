/** Hears what goes over the line, as people read it; whoever keeps it masks the secrets. */
export interface Dialogue {
  /** Somebody listens: only then a line is worth being written. */
  readonly isOpen: boolean;
  say(way: 'out' | 'in', text: string): void;
}
