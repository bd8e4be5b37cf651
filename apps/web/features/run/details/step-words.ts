import type { RunStep } from '@signalbox/contract';
import { type GraphNode, nodeTitle, portsOf } from '@signalbox/flow';
import { cards } from '@signalbox/nodes';
import { type Say, sayText } from '@signalbox/words/light';
import { shownInput } from '../../canvas/cards/shown-input.ts';

/** One line of "What happened". */
export interface HappenedLine {
  seq: number;
  nodeId: string;
  visit: number;
  title: string;
  cause: string | null;
  status: RunStep['status'];
  at: string;
  offset: string;
}

/** The trace in people's words: a step that waited and went on is one line, in the place where it came to its end. */
export function happened(t: Say, nodes: readonly GraphNode[], steps: readonly RunStep[]): HappenedLine[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const first = steps[0] ? Date.parse(steps[0].at) : 0;
  const ended = new Set(steps.filter((step) => step.status !== 'waiting').map((step) => `${step.nodeId} ${step.visit}`));
  return steps
    .filter((step) => step.status !== 'waiting' || !ended.has(`${step.nodeId} ${step.visit}`))
    .map((step) => {
      const node = byId.get(step.nodeId);
      return {
        seq: step.seq,
        nodeId: step.nodeId,
        visit: step.visit,
        status: step.status,
        at: step.at,
        title: node?.title || typeTitle(t, node?.type) || step.nodeId,
        cause: causeOf(t, step, { wordOf: (port) => portWord(t, node, port) }),
        offset: offsetWords(t, Date.parse(step.at) - first),
      };
    });
}

/** A way out as the card says it. */
function portWord(t: Say, node: GraphNode | undefined, port: string): string {
  const card = cards.get(node?.type ?? '');
  const found = card && node ? portsOf(card, shownInput(card, node.input)).find(({ name }) => name === port) : undefined;
  return (found && sayText(t, found.title)) || port;
}

const typeTitle = (t: Say, type: string | undefined): string => {
  const card = cards.get(type ?? '');
  return card ? nodeTitle(t, card) : '';
};

/** Why a step ended as it did, or what it found. `wordOf` turns ports into the words on the card. */
export function causeOf(t: Say, step: RunStep, { wordOf = (port) => port, fork = false }: Ways = {}): string | null {
  if (step.error) return step.error.message;
  if (step.status === 'cancelled') return t('run.cause.cancelled');
  if (step.status === 'skipped') return t('run.cause.skipped');
  const output = (step.output ?? {}) as Record<string, unknown>;
  for (const key of ['value', 'text', 'tag', 'group', 'name'])
    if (typeof output[key] === 'string' && output[key] !== '') return String(output[key]);
  if (fork || step.port === null || step.port === 'next' || step.port === 'done') return null;
  return t('run.cause.took', { port: wordOf(step.port) });
}
interface Ways {
  wordOf?: (port: string) => string;
  /** Leaves by several ports at once. */
  fork?: boolean;
}

/** `+19 ms`, `+4.2 s`, `+6 min 58 s`. */
export const offsetWords = (t: Say, ms: number): string => `+${spanWords(t, ms)}`;

/** An exact duration: `19 ms`, `4.2 s`, `6 min 58 s`. */
export function spanWords(t: Say, ms: number): string {
  const [tenths, whole] = [Math.round(ms / 100), Math.round(ms / 1000)];
  if (ms < 1000) return t('run.span.ms', { ms: Math.max(0, Math.round(ms)) });
  if (ms < 60_000) return t('run.span.seconds', { seconds: Math.floor(tenths / 10), tenths: tenths % 10 });
  if (whole < 3600) return t('run.span.minutes', { minutes: Math.floor(whole / 60), seconds: whole % 60 });
  return t('run.span.hours', { hours: Math.floor(whole / 3600), minutes: Math.floor((whole % 3600) / 60) });
}

/** Time left until a moment: `4:12 left`. */
export function leftWords(t: Say, until: string, now: number): string {
  const seconds = Math.max(0, Math.round((Date.parse(until) - now) / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  if (hours >= 24) return t('run.left.days', { days: Math.floor(hours / 24), hours: hours % 24 });
  if (hours > 0) return t('run.left.hours', { hours, minutes });
  return t('run.left.clock', { minutes, seconds: String(rest).padStart(2, '0') });
}
