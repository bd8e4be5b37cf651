import { expect, test } from 'vitest';
import { wholeEscapes } from './whole-escapes.ts';

test.each([
  ['/api/v1/runs/run_1', '/api/v1/runs/run_1'],
  ['/api/v1/runs/%', '/api/v1/runs/%25'],
  ['/api/v1/runs/%zz', '/api/v1/runs/%25zz'],
  ['/api/v1/runs/%4', '/api/v1/runs/%254'],
  ['/api/v1/runs/%ff', '/api/v1/runs/%25ff'],
  ['/api/v1/runs/%C3%A5', '/api/v1/runs/%C3%A5'],
  ['/api/v1/runs/%C3%A5%', '/api/v1/runs/%C3%A5%25'],
  ['/api/v1/runs/%C3/%A5', '/api/v1/runs/%25C3/%25A5'],
  ['/api/v1/runs/%ED%A0%80', '/api/v1/runs/%25ED%25A0%2580'],
  ['/api/v1/runs/%2525', '/api/v1/runs/%2525'],
  ['/runs?search=%ff', '/runs?search=%ff'],
  ['/%?search=%', '/%25?search=%'],
])('%s', (address, whole) => expect(wholeEscapes(address)).toBe(whole));
