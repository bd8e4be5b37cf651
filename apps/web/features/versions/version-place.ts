/** What the builder shows instead of the draft. */
export type VersionPlace =
  | { show: 'version'; versionId: string }
  /** The draft beside the live version. */
  | { show: 'draft' }
  /** An old version beside the live one, to be made live again. */
  | { show: 'again'; versionId: string };

const again = 'again:';
/** A place as one word, as the builder keeps it. */
export const placeName = (place: VersionPlace): string =>
  place.show === 'draft' ? 'draft' : place.show === 'again' ? `${again}${place.versionId}` : place.versionId;

export function placeFrom(name: string): VersionPlace {
  if (name === 'draft') return { show: 'draft' };
  return name.startsWith(again) ? { show: 'again', versionId: name.slice(again.length) } : { show: 'version', versionId: name };
}
