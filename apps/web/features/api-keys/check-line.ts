/** A tick box with its words, tall enough for a finger. */
export const checkLineClass = 'flex min-h-9 items-center gap-3 pointer-coarse:min-h-11';
export const checkClass = 'size-5 shrink-0 accent-accent';
