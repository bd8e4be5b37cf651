import { expect, test } from 'vitest';
import { startFields } from './start-fields.ts';

const node = (type: string, input: Record<string, unknown>, off = false) => ({ id: 'a', type, input, off }) as never;

test('a manual start asks for its values, texts where nothing is said', () => {
  const inputs = [{ name: 'limit', type: 'number', required: true, title: 'Limit' }, { name: 'phone' }];
  expect(startFields({ nodes: [node('trigger.sms', {}), node('trigger.manual', { inputs })] })).toEqual([
    { name: 'limit', type: 'number', required: true, title: 'Limit' },
    { name: 'phone', type: 'text', required: false, title: '' },
  ]);
});

test('without one nobody starts it by hand', () => {
  expect(startFields({ nodes: [node('trigger.sms', {}), node('trigger.manual', {}, true)] })).toBeNull();
  expect(startFields({ nodes: [node('trigger.manual', { inputs: 'half typed' })] })).toEqual([]);
});
