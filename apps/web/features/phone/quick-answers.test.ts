import { Graph } from '@signalbox/flow';
import { expect, it } from 'vitest';
import { quickAnswers } from './quick-answers.ts';

const graph = (answers: unknown) => Graph.parse({ nodes: [{ id: 'ask', type: 'msg.sendAndWait', input: { answers } }] });

it('offers a text for each expected answer', () => {
  const answers = [
    { kind: 'yes', port: 'yes' },
    { kind: 'number', port: 'n', min: 5, max: 35 },
    { kind: 'choice', port: 'one', number: 1 },
    { kind: 'words', port: 'call', words: ['call', 'ring'] },
    { kind: 'no', port: 'no' },
  ];
  expect(quickAnswers(graph(answers), 'ask')).toEqual(['YES', '20', '1', 'CALL']);
});

it.each([[undefined], [[]], [[{ kind: 'text', port: 'reply' }]], ['x'], [[{ kind: 'later' }]]])('offers nothing for %j', (answers) =>
  expect(quickAnswers(graph(answers), 'ask')).toBeNull(),
);
