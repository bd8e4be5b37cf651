/** A large part of a page: its code is asked for as soon as the page's own is there, beside what the page reads, and not within the first load. */
export function earlyPart<Part>(load: () => Promise<Part>): () => Promise<Part> {
  // One that fails now is asked for again when it is drawn.
  if (typeof window !== 'undefined') void load().catch(() => undefined);
  return load;
}
