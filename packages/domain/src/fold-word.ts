import { plainDigits } from './plain-digits.ts';

/**
 * What a text says, however it was typed: its words in capitals with one space between them. Two texts say the same when this is the same.
 * Wide and joined forms, digits of every script, direction marks and invisible signs, quotes, punctuation and case make no difference;
 * marks belong to the letters before them.
 */
export const foldWord = (text: string): string => wordsIn(text).join(' ');

/** The words of a text, folded. */
export const wordsIn = (text: string): string[] => capitals(visible(text).replace(apostrophes, '')).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** A text in which case, form and what cannot be seen make no difference, but every sign that can be seen does. */
export const foldText = (text: string): string => capitals(visible(text)).replace(/\s+/gu, ' ').trim();

/** Marks of direction and joining, soft hyphens, selectors; and the stroke that stretches Arabic words. */
export const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u0640]/gu;
const visible = (text: string): string => (isPlain(text) ? text : plainDigits(text.normalize('NFKC').replace(invisible, '')));

// By way of small letters, where ẞ and ß meet; and the four i of Turkish are one, as nobody sees which of them a phone sent.
const capitals = (text: string): string =>
  isPlain(text) ? text.toUpperCase() : text.toLowerCase().replaceAll('i\u0307', 'i').toUpperCase().normalize('NFC');

// Nearly every text; nothing of it has another form.
const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** Between letters they are part of a word: don't is one, and so is it without. */
const apostrophes = /(?<=[\p{L}\p{M}])['\u2018\u2019\u02bc\u0060\u00b4](?=\p{L})/gu;
