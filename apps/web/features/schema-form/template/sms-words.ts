import { charactersOutsideGsm, gsmReplacements, splitSms, toPlainSms } from '@signalbox/domain';
import { tokensOf } from './template-text.ts';

/** What a text costs as SMS, and what would make it cheaper. */
export interface SmsCost extends ReturnType<typeof splitSms> {
  /** Values are filled in later, so the numbers are a guess. */
  isGuess: boolean;
  /** The signs outside the GSM alphabet, those of them that are worth a look, and those that have a plain spelling. */
  outside: string[];
  costly: string[];
  replaceable: string[];
  /** How many parts it is with plain signs. */
  cheapest: number;
}
/** Eight letters stand in for a value. */
const standIn = 'x'.repeat(8);

export function smsCost(text: string): SmsCost {
  const words = tokensOf(text).map((token) => (token.kind === 'value' ? standIn : text.slice(token.from, token.to)));
  const literal = words.join('');
  const outside = charactersOutsideGsm(literal);
  return {
    ...splitSms(literal),
    costly: costlySigns(literal),
    isGuess: words.includes(standIn) && literal !== text,
    outside,
    replaceable: outside.filter((sign) => Object.hasOwn(gsmReplacements, sign)),
    cheapest: splitSms(toPlainSms(literal)).parts.length,
  };
}

/** With more letters of its own than this, a text is written in another script, and no single letter of it is to blame. */
const strayLetters = 3;

/** The signs that make a text Unicode and may have slipped in. */
export function costlySigns(text: string): string[] {
  const outside = charactersOutsideGsm(text);
  const isLetter = (sign: string) => /[\p{L}\p{M}]/u.test(sign) && !Object.hasOwn(gsmReplacements, sign);
  return outside.filter(isLetter).length > strayLetters ? outside.filter((sign) => !isLetter(sign)) : outside;
}

/** The text with plain signs in its words; an expression keeps its own, for there they mean something. */
export const withPlainSigns = (text: string): string =>
  tokensOf(text)
    .map((token) => {
      const piece = text.slice(token.from, token.to);
      return token.kind === 'value' ? piece : toPlainSms(piece);
    })
    .join('');
