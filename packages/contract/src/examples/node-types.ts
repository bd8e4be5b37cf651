import type { NodeType } from '../node-types.ts';

export const nodeTypeListExample: { items: NodeType[] } = {
  items: [
    {
      type: 'run.log',
      version: 1,
      kind: 'step',
      group: 'data',
      title: 'Note a line',
      help: 'Puts a line of text into the trace of the run.',
      icon: 'notebook-pen',
      synonyms: ['print', 'debug'],
      inputSchema: { type: 'object', properties: { text: { type: 'string', title: 'Text' } }, required: ['text'] },
      outputSchema: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] },
      ports: [{ name: 'next', title: '', line: 'main' }],
    },
  ],
};
