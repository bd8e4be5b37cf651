import {
  type GraphEdge,
  type GraphNode,
  type NodeBlock,
  type NodeCard,
  type NodeGroup,
  type NodeKind,
  type Port,
  portsOf,
  titleWord,
} from '@signalbox/flow';
import { cards } from '@signalbox/nodes';
import type { Say, Word } from '@signalbox/words/light';
import { saidCondition } from './said-condition.ts';
import { saidHoles, saidReads } from './said-reads.ts';
import { shownInput } from './shown-input.ts';
import { messageChannels } from './step-channels.ts';
import type { StepTypes } from './step-types.ts';

/** `gone` = the settings have it no more, but its track is still there. */
export type StepPort = Port & { gone?: true };

/** Everything a step card shows that follows from the graph alone. */
export interface StepModel {
  id: string;
  type: string;
  kind: NodeKind;
  group: NodeGroup;
  block: NodeBlock | null;
  /** Has a body: drawn as a frame around its steps. */
  isFrame: boolean;
  icon: string;
  title: string | Word;
  /** What somebody noted at it, Markdown. */
  note: string;
  summary: (t: Say, types: StepTypes) => string;
  /** What a message step says. */
  quote: string | null;
  /** The way into the body of a frame. */
  inside: StepPort | null;
  main: readonly StepPort[];
  /** Sidings with a row of their own. */
  sidings: readonly StepPort[];
  /** Sidings that nothing follows and nobody has to mind: no row, a ring while the step is looked at. */
  quiet: readonly StepPort[];
  /** Goes on by several ways at once. */
  forks: boolean;
  /** Go to: the id of the step where it goes on. */
  jump: string | null;
  off: boolean;
  /** Numbers stand under the words of its ways. */
  counted: boolean;
  width: number;
  height: number;
}
/** What of a card depends on the moment. */
export interface ModelLook {
  live?: boolean;
  counted?: boolean;
}

export const stepWidth = 264;
/** Up to three ways share the usual width; from the fourth on each needs its own. */
const wayWidth = 88;
const mostWays = 5;
const widthFor = (ways: number): number => Math.max(stepWidth, Math.min(ways, mostWays) * wayWidth);
export const heights = { head: 58, quote: 58, live: 30, siding: 28, ports: 30, counted: 44, jump: 28 } as const;

/** The card of a node. An unknown type is shown as such and keeps its tracks, so nothing is lost. */
export function stepModel(node: GraphNode, edges: readonly GraphEdge[], look: ModelLook = {}): StepModel {
  const leaving = leavingOf(edges).get(node.id) ?? none;
  const key = `${look.live === true} ${look.counted === true} ${leaving.join()}`;
  const known = models.get(node) ?? new Map<string, StepModel>();
  models.set(node, known);
  const model = known.get(key) ?? makeModel(node, leaving, look);
  known.set(key, model);
  return model;
}

function makeModel(node: GraphNode, leaving: readonly string[], { live = false, counted = false }: ModelLook): StepModel {
  const card = cards.get(node.type);
  const input = card ? shownInput(card, node.input) : node.input;
  // A jump goes on elsewhere without a track.
  const drawable = card?.block === 'goto' ? [] : card ? portsOf(card, input) : undefined;
  const ports = drawable ?? leaving.map((name): Port => ({ name, title: name, line: 'main' }));
  // A port that the settings no longer have keeps its track in sight, so that it can be led elsewhere.
  const lost = leaving.filter((name) => !ports.some((port) => port.name === name));
  const all: StepPort[] = [...ports, ...lost.map((name): StepPort => ({ name, title: name, line: 'main', gone: true }))];
  const inside = all.find((port) => port.inside) ?? null;
  const main = all.filter((port) => port.line === 'main' && port !== inside);
  const sidings = all.filter((port) => port.line === 'siding');
  const isQuiet = (port: StepPort): boolean => port.optional === true && !leaving.includes(port.name);
  const drawn = sidings.filter((port) => !isQuiet(port));
  const quote = card?.group === 'message' && typeof node.input.text === 'string' ? node.input.text : null;
  const jump = card?.block === 'goto' && typeof node.input.step === 'string' ? node.input.step : null;
  return {
    id: node.id,
    type: node.type,
    kind: card?.kind ?? 'effect',
    group: card?.group ?? 'flow',
    block: card?.block ?? null,
    isFrame: isContainer(card),
    icon: card?.icon ?? 'circle',
    title: node.title || (card ? titleWord(card) : node.type),
    note: node.note,
    summary: (t, types) => summaryOf(t, { node, input, quote, types }),
    quote,
    inside,
    main,
    sidings: drawn,
    quiet: sidings.filter(isQuiet),
    forks: tried(() => card?.fork?.(input) ?? null, null) !== null,
    jump,
    off: node.off,
    counted,
    width: widthFor(main.length),
    height:
      heights.head +
      (quote === null ? 0 : heights.quote + (quote.length > 66 ? 18 : 0)) +
      (live ? heights.live : 0) +
      (card?.block === 'goto' ? heights.jump : 0) +
      drawn.length * heights.siding +
      stripHeight({ main, isFrame: isContainer(card), counted }),
  };
}

const isContainer = (card: NodeCard | undefined): boolean => card?.block === 'each' || card?.block === 'loop' || card?.block === 'try';
/** Whether steps of this type have a body. */
export const isContainerType = (type: string): boolean => isContainer(cards.get(type));

/** The words above the rings: needed for a choice; a frame always says what its end means. */
export const hasStrip = ({ main, isFrame }: Pick<StepModel, 'main' | 'isFrame'>): boolean =>
  main.length > 1 || (isFrame && main.some((port) => port.title !== ''));

/** Words above the rings, and under them how many went there when that is told. */
export const stripHeight = (model: Pick<StepModel, 'main' | 'isFrame' | 'counted'>): number =>
  !hasStrip(model) ? 0 : model.counted ? heights.counted : heights.ports;

const models = new WeakMap<GraphNode, Map<string, StepModel>>();
const none: readonly string[] = [];
const leavings = new WeakMap<readonly GraphEdge[], Map<string, string[]>>();

/** The ports with a track, by step; once per state of the graph. */
export function leavingOf(edges: readonly GraphEdge[]): ReadonlyMap<string, readonly string[]> {
  const known = leavings.get(edges);
  if (known) return known;
  const made = new Map<string, string[]>();
  for (const edge of edges) made.set(edge.from, [...(made.get(edge.from) ?? []), edge.port]);
  leavings.set(edges, made);
  return made;
}

/** The quote already says what a message step says, so its second line tells how. */
interface Summed {
  node: GraphNode;
  input: Record<string, unknown>;
  quote: string | null;
  types: StepTypes;
}
function summaryOf(t: Say, { node, input, quote, types }: Summed): string {
  const card = cards.get(node.type);
  if (!card) return t('canvas.step.unknown');
  // The jump has a line of its own, with the title of its step.
  if (card.block === 'goto') return '';
  if (quote === null || quote === '') {
    const summary = tried(() => card.summary(input, t), '');
    // A setting that is an expression and nothing else is what the step does.
    if (input.condition === summary) return saidCondition(t, summary, types);
    return input.list === summary ? saidReads(t, summary, types) : saidHoles(t, summary, types);
  }
  const [channel] = messageChannels(card.fields.text?.channel, node, []);
  if (!channel) return '';
  const sent = t.find(`canvas.step.sent.${channel.id}`) ?? '';
  if (quote.includes('{{') || channel.capabilities.parts === null) return sent;
  return t('canvas.step.sentParts', { sent, count: channel.measure(channel.ofText(quote)).parts });
}

/** Settings that are half typed are the properties panel's business. */
function tried<Value>(read: () => Value, otherwise: Value): Value {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
