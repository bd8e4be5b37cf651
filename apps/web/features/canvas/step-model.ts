import { splitSms } from '@signalbox/domain';
import {
  errorPort,
  type GraphEdge,
  type GraphNode,
  type NodeGroup,
  type NodeKind,
  type NodeSpec,
  type Port,
  portsOf,
} from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';

/** Everything a step card shows that follows from the graph alone. */
export interface StepModel {
  id: string;
  type: string;
  kind: NodeKind;
  group: NodeGroup;
  icon: string;
  title: string;
  summary: string;
  /** What a message step says. */
  quote: string | null;
  main: readonly Port[];
  sidings: readonly Port[];
  off: boolean;
  height: number;
}

export const stepWidth = 264;
const heights = { head: 58, quote: 58, live: 30, siding: 28, ports: 30 } as const;

/** The card of a node. An unknown type is shown as such and keeps its tracks, so nothing is lost. */
export function stepModel(node: GraphNode, edges: readonly GraphEdge[], options: { live?: boolean } = {}): StepModel {
  const spec = catalogue.get(node.type);
  const leaving = edges.filter((edge) => edge.from === node.id).map((edge) => edge.port);
  const ports = spec
    ? portsOf(spec, node.input).filter((port) => port.name !== errorPort.name)
    : leaving.map((name): Port => ({ name, title: name, line: 'main' }));
  const main = ports.filter((port) => port.line === 'main');
  const showsError = spec?.kind === 'call' || leaving.includes(errorPort.name);
  const sidings = [...ports.filter((port) => port.line === 'siding'), ...(showsError ? [errorPort] : [])];
  const quote = spec?.group === 'message' && typeof node.input.text === 'string' ? node.input.text : null;
  return {
    id: node.id,
    type: node.type,
    kind: spec?.kind ?? 'step',
    group: spec?.group ?? 'flow',
    icon: spec?.icon ?? 'circle',
    title: node.title || spec?.title || node.type,
    summary: summaryOf(spec, node, quote),
    quote,
    main,
    sidings,
    off: node.off,
    height:
      heights.head +
      (quote === null ? 0 : heights.quote + (quote.length > 66 ? 18 : 0)) +
      (options.live ? heights.live : 0) +
      sidings.length * heights.siding +
      (main.length > 1 ? heights.ports : 0),
  };
}

/** The quote already says what a message step says, so its second line tells how. */
function summaryOf(spec: NodeSpec | undefined, node: GraphNode, quote: string | null): string {
  if (!spec) return 'Unknown step type';
  if (quote === null || quote === '') return safeSummary(() => spec.summary(node.input));
  const { length } = splitSms(quote).parts;
  return quote.includes('{{') ? 'Text message' : `Text message · ${length} part${length === 1 ? '' : 's'}`;
}

function safeSummary(summary: () => string): string {
  try {
    return summary();
  } catch {
    // Settings that are half typed are the properties panel's business.
    return '';
  }
}

/** Where a port's ring stands, measured from the card's top left corner. */
export function portPlace(model: StepModel, port: string): { x: number; y: number; line: Port['line'] } {
  const siding = model.sidings.findIndex((one) => one.name === port);
  if (siding >= 0) {
    const strip = model.main.length > 1 ? heights.ports : 0;
    return { x: stepWidth, y: model.height - strip - (model.sidings.length - siding - 0.5) * heights.siding, line: 'siding' };
  }
  const place = Math.max(
    0,
    model.main.findIndex((one) => one.name === port),
  );
  return { x: (stepWidth * (place + 0.5)) / Math.max(1, model.main.length), y: model.height, line: 'main' };
}
