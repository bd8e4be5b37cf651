import type { RunStep } from '@signalbox/contract';
import type { Say } from '@signalbox/words/light';
import { causeOf } from '../details/step-words.ts';
import { visitsOf } from './group-rounds.ts';
import type { FactsOf } from './node-facts.ts';
import type { Entry, Part, StepEntry } from './timeline-entries.ts';

export type PartState = 'ready' | 'working' | 'waiting' | 'done' | 'failed' | 'cancelled';

/** How a branch or a round stands. `isOpen` = the run goes on. */
export function partState(part: Pick<Part, 'entries' | 'pending'>, isOpen: boolean): PartState {
  const visits = visitsOf(part.entries).map(statusOf);
  if (visits.includes('waiting')) return isOpen ? 'waiting' : 'cancelled';
  if (isOpen && part.pending > 0) return visits.length === 0 ? 'ready' : 'working';
  const last = part.entries.at(-1);
  if (!last) return isOpen ? 'ready' : 'cancelled';
  const state = last.kind === 'step' ? statusOf(last) : partState(last.parts.at(-1) ?? { entries: [], pending: 0 }, isOpen);
  return state === 'skipped' ? 'done' : state;
}

/** The newest word about a visit. */
export const lastLine = (entry: StepEntry): RunStep | undefined => entry.lines.at(-1);
export const statusOf = (entry: StepEntry): RunStep['status'] => lastLine(entry)?.status ?? 'waiting';

/** `Round 3 of 5`, the word of the branch's port, or `Inside`. */
export function partTitle(t: Say, part: Part, { all, wordOf }: { all: number; wordOf: (port: string) => string }): string {
  if (part.kind === 'branch') return wordOf(part.port);
  return part.kind === 'round' ? t('run.timeline.round', { number: part.number, all }) : t('run.timeline.tries');
}

/** `1 step`, `12 steps`. */
export const stepsIn = (t: Say, part: Part): string => t('run.timeline.steps', { count: visitsOf(part.entries).length });

/** Which groups are open before anybody touched them: every body, few or troubled branches, the last round. */
export function opensByItself(part: Part, siblings: readonly Part[], isOpen: boolean): boolean {
  if (part.kind === 'round') return part === siblings.at(-1);
  if (part.kind === 'body' || siblings.length <= 4) return true;
  const state = partState(part, isOpen);
  return state === 'failed' || state === 'waiting';
}

/** The groups around a visit, so that it can be shown. */
export function groupsAround(entries: readonly Entry[], key: string): string[] | null {
  for (const entry of entries) {
    if (entry.key === key) return [];
    for (const part of entry.parts) {
      const inner = groupsAround(part.entries, key);
      if (inner) return [part.key, ...inner];
    }
  }
  return null;
}

/** One visit in words: `Warm at home`, why it ended as it did, and which time it was. */
export function visitWords(
  t: Say,
  entry: StepEntry,
  { facts, tries = 1 }: { facts: FactsOf; tries?: number | undefined },
): { title: string; cause: string | null } {
  const line = lastLine(entry);
  const { title, wordOf, fork } = facts(entry.nodeId);
  const cause = line ? causeOf(t, line, { wordOf, fork }) : null;
  const again = tries > 1 ? t('run.cause.tried', { count: tries }) : null;
  return { title, cause: [cause, again].filter(Boolean).join(', ') || null };
}

interface Asked {
  nodeId: string;
  facts: FactsOf;
}
/** The visits of one step with the round that each belongs to, for choosing among them. */
export function visitChoices(t: Say, entries: readonly Entry[], asked: Asked): { key: string; label: string }[] {
  const found = placed(entries, asked.nodeId, []);
  const words = ({ part, entry }: Group) => partTitle(t, part, { all: entry.parts.length, wordOf: asked.facts(entry.nodeId).wordOf });
  return found.map(({ key, path }, index) => ({
    key,
    label: path.length > 0 ? path.map(words).join(', ') : t('run.timeline.visit', { number: index + 1, all: found.length }),
  }));
}

interface Group {
  part: Part;
  entry: Entry;
}
/** The visits of a step and the groups around each; the body of a container is no choice. */
const placed = (entries: readonly Entry[], nodeId: string, path: readonly Group[]): { key: string; path: readonly Group[] }[] =>
  entries.flatMap((entry) => [
    ...(entry.kind === 'step' && entry.nodeId === nodeId ? [{ key: entry.key, path }] : []),
    ...entry.parts.flatMap((part) => placed(part.entries, nodeId, part.kind === 'body' ? path : [...path, { part, entry }])),
  ]);
