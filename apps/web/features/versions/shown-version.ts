/** What the builder shows instead of the draft. */
export type ShownVersion =
  | { show: 'version'; versionId: string }
  /** The draft beside the live version. */
  | { show: 'draft' }
  /** The draft beside what somebody else saved meanwhile. */
  | { show: 'conflict' }
  /** An old version beside the live one, to be made live again. */
  | { show: 'again'; versionId: string };

const again = 'again:';
/** The same as one word, as the builder keeps it. */
export const shownName = (shown: ShownVersion): string =>
  shown.show === 'draft' || shown.show === 'conflict'
    ? shown.show
    : shown.show === 'again'
      ? `${again}${shown.versionId}`
      : shown.versionId;

export function shownFrom(name: string): ShownVersion {
  if (name === 'draft' || name === 'conflict') return { show: name };
  return name.startsWith(again) ? { show: 'again', versionId: name.slice(again.length) } : { show: 'version', versionId: name };
}
