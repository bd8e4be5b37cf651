const far = Number.MAX_SAFE_INTEGER;

/** Where a key leads: so many rows down and columns to the right; null = it leads nowhere. */
export function wayOf(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  page: number,
): [number, number] | null {
  const isFar = ctrlKey || metaKey;
  const step = isFar ? far : 1;
  const ways: Readonly<Record<string, [number, number]>> = {
    ...{ ArrowDown: [step, 0], ArrowUp: [-step, 0], ArrowRight: [0, step], ArrowLeft: [0, -step] },
    ...{ PageDown: [page, 0], PageUp: [-page, 0] },
    ...{ Home: [isFar ? -far : 0, -far], End: [isFar ? far : 0, far] },
  };
  return ways[key] ?? null;
}
