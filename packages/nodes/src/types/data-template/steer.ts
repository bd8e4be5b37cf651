import { steerNode } from '../../contract/define-node.ts';
import { node } from './node.ts';

const tidy = {
  keep: (text: string) => text,
  trim: (text: string) => text.trim(),
  oneLine: (text: string) => text.trim().replace(/\s+/g, ' '),
} as const;

export const steering = steerNode(node, {
  enter: (input) => {
    const text = tidy[input.spaces](input.text);
    return { port: 'next', output: { text, length: [...text].length } };
  },
});
