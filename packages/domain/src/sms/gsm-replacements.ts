import { gsmSeptets } from './gsm-alphabet.ts';

/** What word processors and keyboards put in, and what says the same in the cheaper GSM alphabet. */
export const gsmReplacements: Readonly<Record<string, string>> = {
  '\u2018': "'", // ‘
  '\u2019': "'", // ’
  '\u201a': "'", // ‚
  '\u201b': "'", // ‛
  '\u2032': "'", // ′
  '\u00b4': "'", // ´
  '`': "'",
  '\u201c': '"', // “
  '\u201d': '"', // ”
  '\u201e': '"', // „
  '\u201f': '"', // ‟
  '\u2033': '"', // ″
  '\u00ab': '"', // «
  '\u00bb': '"', // »
  '\u2010': '-', // hyphen
  '\u2011': '-', // non-breaking hyphen
  '\u2012': '-', // figure dash
  '\u2013': '-', // –
  '\u2014': '-', // —
  '\u2015': '-', // ―
  '\u2212': '-', // minus
  '\u2026': '...', // …
  '\u2022': '*', // •
  '\u00b7': '.', // ·
  '\u00d7': 'x', // ×
  '\u00e7': 'c', // ç: only the capital is in the alphabet
  '\u00a0': ' ', // no-break space
  '\u2007': ' ', // figure space
  '\u2009': ' ', // thin space
  '\u202f': ' ', // narrow no-break space
  '\t': ' ',
  '\u200b': '', // zero width space
  '\u2060': '', // word joiner
  '\ufeff': '', // byte order mark
  '\u00ad': '', // soft hyphen
};

/** Replaces what has a plain spelling in the GSM alphabet; emoji and other scripts stay as they are. */
export function toPlainSms(text: string): string {
  let plain = '';
  for (const character of text.normalize()) plain += gsmReplacements[character] ?? character;
  return plain;
}

/** The characters of a text, each once and in order, that force UCS-2 and so halve the room in a part. */
export function charactersOutsideGsm(text: string): string[] {
  return [...new Set(text.normalize())].filter((character) => !gsmSeptets.has(character));
}
