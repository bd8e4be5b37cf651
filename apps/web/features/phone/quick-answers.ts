import { ExpectedAnswer, type Graph } from '@signalbox/flow';

const most = 4;

/** What may be pressed instead of typed: one text for each answer that the question expects; null = it takes every text, or is no question. */
export function quickAnswers(graph: Graph | undefined, nodeId: string | undefined): string[] | null {
  const given = graph?.nodes.find((node) => node.id === nodeId)?.input.answers;
  const answers = Array.isArray(given) ? given.flatMap((one) => ExpectedAnswer.safeParse(one).data ?? []) : [];
  const texts = answers.flatMap(textOf).slice(0, most);
  return texts.length > 0 ? texts : null;
}

function textOf(answer: ExpectedAnswer): string[] {
  switch (answer.kind) {
    case 'yes':
      return ['YES'];
    case 'no':
      return ['NO'];
    case 'words':
      return answer.words.slice(0, 1).map((word) => word.toUpperCase());
    case 'choice':
      return [String(answer.number)];
    case 'number':
      return (answer.min ?? answer.max) ? [String(Math.ceil(((answer.min ?? answer.max ?? 0) + (answer.max ?? answer.min ?? 0)) / 2))] : [];
    default:
      return [];
  }
}
