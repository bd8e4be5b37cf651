import type { Say } from '@signalbox/words';

/** What a wait is for: `reply`, `tag`, `timer`. Without keys it is a timer, or branches that are to come together. */
export function waitKinds(keys: readonly string[], hasDeadline: boolean): string[] {
  const kinds = [...new Set(keys)].map((key) => kindOf[key] ?? key);
  if (kinds.length === 0) return [hasDeadline ? 'timer' : 'branches'];
  return hasDeadline ? [...kinds, 'timer'] : kinds;
}

/** The same as a phrase: `a reply, a tag or the time limit`. */
export function waitWords(t: Say, kinds: readonly string[]): string {
  const phrases = kinds.map((kind) => phraseOf(t, kind === 'timer' && kinds.length > 1 ? 'limit' : kind));
  return new Intl.ListFormat(t.locale, { type: 'disjunction' }).format(new Set(phrases));
}

const phraseOf = (t: Say, kind: string): string => t.find(`views.wait.${kind}`) ?? t('views.wait.other');

/** Kinds of wait keys that people call otherwise. */
const kindOf: Readonly<Record<string, string>> = { task: 'approval', digest: 'collection' };
