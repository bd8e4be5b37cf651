/** By what workflows read something that people gave a title: its letters and digits, so that it reads well; a number makes it the only one. */
export function keyOfTitle(title: string, taken: readonly string[], otherwise: string): string {
  const letters = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, 36);
  const key = letters || otherwise;
  for (let no = 1; ; no += 1) {
    const found = no === 1 ? key : `${key}_${no}`;
    if (!taken.includes(found)) return found;
  }
}
