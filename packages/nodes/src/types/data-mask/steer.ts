import { steerNode } from '../../contract/define-node.ts';
import { failed } from '../../shared/values/failed.ts';
import { maskEmail, maskEnd, maskName, maskPhone } from './mask.ts';
import { node } from './node.ts';

export const steering = steerNode(node, {
  enter: ({ what, value, keep }) => {
    if (typeof value !== 'string' && typeof value !== 'number') return failed('mask.no_text', {}, 'value');
    return { port: 'next', output: { text: mask[what](String(value).trim(), keep) } };
  },
});

const mask = {
  phone: maskPhone,
  email: maskEmail,
  name: maskName,
  number: (text: string, keep: number) => maskEnd(text, keep, /[\p{L}\p{N}]/u),
  text: (text: string, keep: number) => maskEnd(text, keep),
} as const;
