import type { Say } from '@signalbox/words/light';
import type { SampleSource } from './sample.ts';

/** Whose values these are: *Last run, Elin Åström*. */
export function sourceWords(t: Say, source: SampleSource): string {
  if (source.kind === 'test') return t('expression.from.test');
  if (source.kind !== 'run') return t('expression.from.example');
  const key = source.isLatest ? 'run' : 'chosen';
  return source.person ? t(`expression.from.${key}`, { person: source.person }) : t(`expression.from.${key}OfNobody`);
}
