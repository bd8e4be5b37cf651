import { isCountry, phoneFacts } from '@signalbox/domain/phone-facts';
import { steerNode } from '../../contract/define-node.ts';
import { failed } from '../../shared/values/failed.ts';
import { node } from './node.ts';

export const steering = steerNode(node, {
  enter: ({ number, country }) => {
    if (!isCountry(country)) return failed('phone.country', { country }, 'country');
    if (typeof number !== 'string' && typeof number !== 'number') return failed('phone.no_text', {}, 'number');
    const given = String(number).trim().slice(0, 100);
    const facts = phoneFacts(given, country);
    if (!facts?.isValid) return { port: 'invalid', output: { given } };
    const { isValid, ...output } = facts;
    return { port: 'next', output: { ...output, given } };
  },
});
