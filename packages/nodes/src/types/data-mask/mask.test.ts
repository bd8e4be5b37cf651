import { describe, expect, it } from 'vitest';
import { maskEmail, maskEnd, maskName, maskPhone } from './mask.ts';

describe('what stays readable', () => {
  it.each([
    [maskPhone('+46701740612', 4), '+46*****0612'],
    [maskPhone('070-174 06 12', 2), '***-*** ** 12'],
    [maskPhone('71400', 4), '*1400'],
    [maskPhone('112', 4), '***'],
    [maskPhone('+46701740612', 0), '+46*********'],
    [maskPhone('+4670174', 4), '+***0174'],
    [maskEmail('a@b'), 'a***@b***'],
    [maskEmail('"a@b"@example.co.uk'), '"***@e***.uk'],
    [maskEmail('@example.com'), '***'],
    [maskName('  Åsa  Öberg-Lind '), 'Å*** Ö***'],
    [maskName('🙂 Bo'), '🙂*** B***'],
    [maskEnd('19900101-1234', 4, /\d/), '********-1234'],
    [maskEnd('', 4), ''],
  ])('%s', (masked, expected) => expect(masked).toBe(expected));
});
