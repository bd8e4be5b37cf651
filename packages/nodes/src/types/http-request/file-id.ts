/** Of a file as steps give it, by itself or as the body of an answer. */
export function fileIdOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, sha256, file } = value as { id?: unknown; sha256?: unknown; file?: unknown };
  if (typeof id === 'string' && typeof sha256 === 'string') return id;
  return file === undefined ? null : fileIdOf(file);
}
