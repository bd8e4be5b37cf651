import { type NodeGroup, type NodeSpec, nodeGroups, nodeHelp, nodeSynonyms, nodeTitle } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import type { Say } from '@signalbox/words/light';

/** The step types by group; with words, those whose title, synonyms or help have all of them, best first. In the reader's language. */
export function searchPalette(t: Say, query: string): { group: NodeGroup; specs: NodeSpec[] }[] {
  const words = query.toLocaleLowerCase(t.locale).split(/\s+/).filter(Boolean);
  const ranked = [...catalogue.values()]
    .filter((spec) => !spec.hidden)
    .map((spec) => ({ spec, rank: rankOf(t, spec, words) }))
    .filter(({ rank }) => rank > 0);
  const groups = nodeGroups.map((group) => {
    const found = ranked.filter(({ spec }) => spec.group === group).sort((a, b) => b.rank - a.rank);
    return { group, best: Math.max(0, ...found.map(({ rank }) => rank)), specs: found.map(({ spec }) => spec) };
  });
  const shown = groups.filter(({ specs }) => specs.length > 0);
  // With words the best group leads, so that Enter takes what was meant.
  return words.length > 0 ? shown.sort((a, b) => b.best - a.best) : shown;
}

function rankOf(t: Say, spec: NodeSpec, words: readonly string[]): number {
  const title = nodeTitle(t, spec).toLocaleLowerCase(t.locale);
  const ranks = words.map((word) =>
    title.startsWith(word)
      ? 4
      : title.includes(word)
        ? 3
        : nodeSynonyms(t, spec).some((synonym) => synonym.startsWith(word))
          ? 2
          : nodeHelp(t, spec).toLocaleLowerCase(t.locale).includes(word)
            ? 1
            : 0,
  );
  return words.length === 0 ? 1 : Math.min(...ranks);
}
