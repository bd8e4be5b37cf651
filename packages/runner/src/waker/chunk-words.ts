/** Joins words with commas into as few texts as possible, each below the 8,000 bytes that a notice may have. */
export function chunkWords(words: readonly string[], maxLength = 7900): string[] {
  const chunks: string[] = [];
  let chunk = '';
  for (const word of words) {
    if (chunk !== '' && chunk.length + 1 + word.length > maxLength) {
      chunks.push(chunk);
      chunk = '';
    }
    chunk = chunk === '' ? word : `${chunk},${word}`;
  }
  return chunk === '' ? chunks : [...chunks, chunk];
}
