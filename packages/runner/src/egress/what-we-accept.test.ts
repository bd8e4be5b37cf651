import { guideTable } from '@signalbox/testkit/nodes';
import { expect, test } from 'vitest';
import { isPublicAddress } from './address-rules.ts';

const rows = guideTable('Addresses that are called');
test('the table is there', () => expect(rows.length).toBeGreaterThan(10));
test.each(rows)('%s is called: %s', (address = '', isCalled) => expect(isPublicAddress(address) ? 'yes' : 'no').toBe(isCalled));
