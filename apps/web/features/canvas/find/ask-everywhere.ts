/** The search over everything (Ctrl K) listens to this; the detail is the words. */
export const searchEvent = 'signalbox:search';

/** Hands the words to the search over everything. */
export const askEverywhere = (words: string): void => void window.dispatchEvent(new CustomEvent(searchEvent, { detail: words }));
