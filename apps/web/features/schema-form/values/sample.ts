import { evaluateExpression, type Graph, type Plan, planFormat, valueText } from '@signalbox/flow';
import { catalogue } from '@signalbox/nodes';
import { tokensOf } from '../template/template-text.ts';

/** Values to show a template with: those of a person, of the last test, and of the example of what starts the workflow. */
export interface Sample {
  /** Whose name and number it is. */
  person: string | null;
  scope: Readonly<Record<string, unknown>>;
}
interface Person {
  id: string;
  name: string;
  phones: readonly string[];
  emails: readonly string[];
}
type Found = Readonly<Record<string, Record<string, unknown>>>;

export function sampleFrom(graph: Graph, found: Found, person: Person | undefined): Sample {
  const start = graph.nodes.find((node) => catalogue.get(node.type)?.kind === 'trigger');
  const example = start && catalogue.get(start.type)?.fixtures.find((fixture) => fixture.event);
  return {
    person: person?.name || null,
    scope: {
      ...found,
      trigger: { ...example?.event?.payload, ...example?.output, ...(start && found[start.id]) },
      ...(person && { contact: { id: person.id, name: person.name, phone: person.phones[0] ?? '', email: person.emails[0] ?? '' } }),
    },
  };
}

/** A piece of a filled-in template; a value that nothing is known for keeps its expression. */
type SamplePiece = { text: string } | { unknown: string };

export const filledWith = (text: string, { scope }: Sample): SamplePiece[] =>
  tokensOf(text).map((token) => {
    if (token.kind === 'text') return { text: text.slice(token.from, token.to) };
    const found = evaluateExpression(noPlan, token.expr, { ...scope });
    return found.ok ? { text: valueText(found.value) } : { unknown: token.expr };
  });

const longest = 28;
/** What a value is in the example, in short; null = nothing is known, or it is empty. */
export function exampleOf(path: string, sample: Sample | undefined): string | null {
  const found = sample && evaluateExpression(noPlan, path, { ...sample.scope });
  const text = found?.ok ? valueText(found.value) : '';
  if (text === '') return null;
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** Parsed expressions are kept for each plan; those of the examples belong to none. */
const noPlan: Plan = { format: planFormat, engine: 1, nodes: {} };
