import { describe, expect, it } from 'vitest';
import { phoneFacts } from './phone-facts.ts';

describe('phoneFacts', () => {
  it.each([
    ['070-174 06 12', 'SE', { phone: '+46701740612', kind: 'mobile', country: 'SE', isValid: true }],
    ['08-123 456 78', 'SE', { phone: '+46812345678', kind: 'fixed' }],
    ['0046701740612', 'DE', { phone: '+46701740612', country: 'SE' }],
    ['(202) 555-0143', 'US', { phone: '+12025550143', kind: 'fixedOrMobile', country: 'US' }],
    ['020-123 456', 'SE', { phone: '+4620123456', kind: 'service' }],
    ['+52 1 33 1234 5678', 'MX', { phone: '+523312345678', isValid: true }],
    ['11 1234 5678', 'AR', { phone: '+5491112345678', isValid: true }],
    ['०७०१७४०६१२', 'SE', { phone: '+46701740612' }],
    ['+46000000000', 'SE', { kind: 'unknown', isValid: false }],
  ])('%s in %s', (text, country, facts) => expect(phoneFacts(text, country)).toMatchObject(facts));
  it.each(['', '112', 'call me', '+999123456789', '0701740612 ext 5', '0701740612;5', '0701740612, 0701740613', 'call 0701740612'])(
    '%s is no phone number',
    (text) => expect(phoneFacts(text, 'SE')).toBeNull(),
  );
});
