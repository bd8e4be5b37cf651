/** Where the caret is, and how it came there; only typing opens the list by itself. */
export interface CaretState {
  at: number;
  way: 'typing' | 'moving';
}
