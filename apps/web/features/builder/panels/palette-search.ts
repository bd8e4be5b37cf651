import { type NodeCard, type NodeGroup, nodeGroups, nodeHelp, nodeSynonyms, nodeTitle } from '@signalbox/flow';
import { cards } from '@signalbox/nodes';
import type { Say } from '@signalbox/words/light';

/** The step types by group; with words, those whose title, synonyms or help have all of them, best first. In the reader's language. */
export function searchPalette(t: Say, query: string): { group: NodeGroup; types: NodeCard[] }[] {
  const words = wordsOf(t, query);
  const ranked = [...cards.values()]
    .filter((card) => !card.hidden)
    .map((card) => ({ card, rank: rankOf(t, card, words) }))
    .filter(({ rank }) => rank > 0);
  const groups = nodeGroups.map((group) => {
    const found = ranked.filter(({ card }) => card.group === group).sort((a, b) => b.rank - a.rank);
    return { group, best: Math.max(0, ...found.map(({ rank }) => rank)), types: found.map(({ card }) => card) };
  });
  const shown = groups.filter(({ types }) => types.length > 0);
  // With words the best group leads, so that Enter takes what was meant.
  return words.length > 0 ? shown.sort((a, b) => b.best - a.best) : shown;
}

const wordsOf = (t: Say, text: string): string[] => text.toLocaleLowerCase(t.locale).split(/\s+/).filter(Boolean);

/**
 * How well a type fits all the words. A title that is what was typed comes before one that only has it: each word is looked for
 * as a whole word of the title, then at the beginning of one, then anywhere in it; what a title says beside them counts against it.
 */
function rankOf(t: Say, card: NodeCard, words: readonly string[]): number {
  if (words.length === 0) return 1;
  const title = wordsOf(t, nodeTitle(t, card));
  const whole = title.join(' ');
  const synonyms = nodeSynonyms(t, card).map((synonym) => synonym.toLocaleLowerCase(t.locale));
  const help = nodeHelp(t, card).toLocaleLowerCase(t.locale);
  const ranks = words.map((word): number => {
    if (title.includes(word)) return 6;
    if (title.some((one) => one.startsWith(word))) return 5;
    if (whole.includes(word)) return 4;
    if (synonyms.includes(word)) return 3;
    if (synonyms.some((synonym) => synonym.startsWith(word))) return 2;
    return help.includes(word) ? 1 : 0;
  });
  const least = Math.min(...ranks);
  if (least < 4) return synonyms.includes(words.join(' ')) ? Math.max(least, 3) : least;
  const sum = ranks.reduce((all, rank) => all + rank, 0) / ranks.length;
  const begins = whole.startsWith(words.join(' ')) ? 0.5 : title[0]?.startsWith(words[0] ?? '') ? 0.25 : 0;
  return sum + begins - Math.max(0, title.length - words.length) / 100 + (whole === words.join(' ') ? 1 : 0);
}
