import { gsmReplacements, splitSms } from '@signalbox/domain';
import { steerNode } from '../../contract/define-node.ts';
import { node } from './node.ts';

export const steering = steerNode(node, {
  enter: (input) => {
    const text = input.simplify ? plain(input.text) : input.text;
    const { parts, units, encoding, remaining } = splitSms(text);
    return {
      port: 'next',
      output: {
        text,
        parts: parts.length,
        encoding: encoding === 'gsm' ? 'gsm' : 'unicode',
        units: units.reduce((sum, one) => sum + one, 0),
        remaining,
        texts: parts,
      },
    };
  },
});

const plain = (text: string): string => [...text].map((character) => gsmReplacements[character] ?? character).join('');
