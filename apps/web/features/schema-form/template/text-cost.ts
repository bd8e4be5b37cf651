import { type Channel, type CostlySigns, type MessageSize, withShortLinks } from '@signalbox/domain';
import { tokensOf } from './template-text.ts';

/** What a text costs on its way over a channel, and what would make it cheaper. */
export interface TextCost extends MessageSize {
  /** Values are filled in later, so the numbers are a guess. */
  isGuess: boolean;
  /** The signs that make it longer, those of them that are worth a look, and those that have a plain spelling. */
  outside: string[];
  costly: string[];
  replaceable: string[];
  /** How many parts it is with plain signs. */
  cheapest: number;
}
/** Eight letters stand in for a value. */
const standIn = 'x'.repeat(8);

/** `link` = signs of a short link, where addresses of the web become one when the text leaves; null = they stay. */
export function textCost(channel: Channel, text: string, link: number | null = null): TextCost {
  const words = tokensOf(text).map((token) => (token.kind === 'value' ? standIn : text.slice(token.from, token.to)));
  const literal = words.join('');
  const signs = channel.costlySigns;
  const left = (said: string) => (link === null ? said : withShortLinks(said, { length: link, shorten: () => 'x'.repeat(link) }));
  const measured = (said: string): MessageSize => channel.measure(channel.ofText(left(said)));
  const outside = signs?.in(literal) ?? [];
  return {
    ...measured(literal),
    costly: signs ? strayed(signs, literal) : [],
    isGuess: words.includes(standIn) && literal !== text,
    outside,
    replaceable: outside.filter((sign) => signs?.isReplaceable(sign)),
    cheapest: measured(signs?.plain(literal) ?? literal).parts,
  };
}

/** With more letters of its own than this, a text is written in another script, and no single letter of it is to blame. */
const strayLetters = 3;

/** The signs that make a text longer and may have slipped in. */
export function strayed(signs: CostlySigns, text: string): string[] {
  const outside = signs.in(text);
  const isLetter = (sign: string) => /[\p{L}\p{M}]/u.test(sign) && !signs.isReplaceable(sign);
  return outside.filter(isLetter).length > strayLetters ? outside.filter((sign) => !isLetter(sign)) : outside;
}

/** The text with plain signs in its words; an expression keeps its own, for there they mean something. */
export const withPlainSigns = (signs: CostlySigns, text: string): string =>
  tokensOf(text)
    .map((token) => {
      const piece = text.slice(token.from, token.to);
      return token.kind === 'value' ? piece : signs.plain(piece);
    })
    .join('');
