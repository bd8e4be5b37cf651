const numbers = new Intl.NumberFormat('sv-SE');

/** Numbers with thin spaces between the thousands: `12 408`. */
export const countWords = (count: number): string => numbers.format(count).replace(/\s/g, '\u202f');

/** `1 run`, `12 408 runs`. */
export const countOf = (count: number, noun: string): string => `${countWords(count)} ${count === 1 ? noun : `${noun}s`}`;
