import { expect, test } from 'vitest';
import { twilioSignature } from './callback.ts';

// The example of Twilio's own documentation of webhook security.
test('the signature is the one of the documentation', () => {
  const form: [string, string][] = [
    ['CallSid', 'CA1234567890ABCDE'],
    ['Caller', '+14158675309'],
    ['Digits', '1234'],
    ['From', '+14158675309'],
    ['To', '+18005551212'],
  ];
  expect(twilioSignature('12345', 'https://mycompany.com/myapp.php?foo=1&bar=2', form)).toBe('RSOYDt4T1cUTdK1PDd93/VVr8B8=');
});
