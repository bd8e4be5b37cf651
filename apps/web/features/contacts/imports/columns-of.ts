/** Columns of a file, which may be called the same: what tells them apart is their place. */
export const columnsOf = (heads: readonly string[]): { id: string; head: string; no: number }[] =>
  heads.map((head, no) => ({ id: String(no), head, no }));
