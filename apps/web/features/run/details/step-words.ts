import type { RunStep } from '@signalbox/contract';
import type { GraphNode } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';

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
export function happened(nodes: readonly GraphNode[], steps: readonly RunStep[]): HappenedLine[] {
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
        title: node?.title || catalogue.get(node?.type ?? '')?.title || step.nodeId,
        cause: causeOf(step),
        offset: offsetWords(Date.parse(step.at) - first),
      };
    });
}

/** Why a step ended as it did, or what it found. `wordOf` turns ports into the words on the card. */
export function causeOf(step: RunStep, wordOf: (port: string) => string = (port) => port, fork = false): string | null {
  if (step.error) return step.error.message;
  if (step.status === 'cancelled') return 'Stopped: not needed any more';
  if (step.status === 'skipped') return 'Switched off, passed by';
  const output = (step.output ?? {}) as Record<string, unknown>;
  for (const key of ['value', 'text', 'tag', 'group', 'name'])
    if (typeof output[key] === 'string' && output[key] !== '') return String(output[key]);
  if (fork || step.port === null || step.port === 'next' || step.port === 'done') return null;
  return `took ${wordOf(step.port)}`;
}

/** `+19 ms`, `+4.2 s`, `+6 min 58 s`. */
export function offsetWords(ms: number): string {
  if (ms < 1000) return `+${Math.max(0, Math.round(ms))} ms`;
  const seconds = ms / 1000;
  if (seconds < 60) return `+${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 3600
    ? `+${Math.floor(whole / 60)} min ${whole % 60} s`
    : `+${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

/** Time left until a moment: `4:12 left`. */
export function leftWords(until: string, now: number): string {
  const seconds = Math.max(0, Math.round((Date.parse(until) - now) / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  if (hours >= 24) return `${Math.floor(hours / 24)} d ${hours % 24} h left`;
  return hours > 0 ? `${hours} h ${minutes} min left` : `${minutes}:${String(rest).padStart(2, '0')} left`;
}
