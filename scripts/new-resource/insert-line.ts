/**
 * Puts a line among the lines like it: at its place when they are sorted, else after the last. A line that is there already stays the only one.
 * Throws when there is none like it, so that a registry that was rebuilt is noticed here.
 */
export function insertLine(text: string, like: RegExp, line: string): string {
  const lines = text.split('\n');
  const places = lines.flatMap((each, index) => (like.test(each) ? [index] : []));
  const last = places.at(-1);
  if (last === undefined) throw new Error(`There is no line like ${like}.`);
  if (!like.test(line)) throw new Error(`The line ${line} is not like ${like}.`);
  if (lines.includes(line)) return text;
  const found = places.map((index) => lines[index] ?? '');
  const isSorted = found.every((each, index) => index === 0 || (found[index - 1] ?? '') <= each);
  const later = isSorted ? places.find((index) => (lines[index] ?? '') > line) : undefined;
  return lines.toSpliced(later ?? last + 1, 0, line).join('\n');
}
