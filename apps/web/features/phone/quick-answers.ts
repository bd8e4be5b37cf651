import type { ExpectedAnswer, Graph } from '@signalbox/flow';

const most = 4;

/** What may be pressed instead of typed: one text for each answer that the question expects; null = it takes every text, or is no question. */
export function quickAnswers(graph: Graph | undefined, nodeId: string | undefined): string[] | null {
  const given = graph?.nodes.find((node) => node.id === nodeId)?.input.answers;
  const texts = (Array.isArray(given) ? given : []).flatMap(textOf).slice(0, most);
  return texts.length > 0 ? texts : null;
}

/** Of a version that runs, so whole; of an older one a field may be missing. */
function textOf(
  answer: Partial<Extract<ExpectedAnswer, { kind: 'words' }>> | Partial<Exclude<ExpectedAnswer, { kind: 'words' }>>,
): string[] {
  switch (answer.kind) {
    case 'yes':
      return ['YES'];
    case 'no':
      return ['NO'];
    case 'words':
      return (answer.words ?? []).slice(0, 1).map((word) => word.toUpperCase());
    case 'choice':
      return [String(answer.number)];
    case 'number': {
      const [low, high] = [answer.min ?? answer.max, answer.max ?? answer.min];
      return low || high ? [String(Math.ceil(((low ?? 0) + (high ?? 0)) / 2))] : [];
    }
    default:
      return [];
  }
}
