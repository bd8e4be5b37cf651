import { deviceExample } from '@signalbox/contract/examples';
import { expect, test } from 'vitest';
import { addressForQr, publishCommand } from './publish-command.ts';

test('a command and an address for a broker with and without TLS', () => {
  expect(publishCommand(deviceExample, 'abcd-efgh')).toBe(
    `mosquitto_pub -h 127.0.0.1 -p 1883 -u 7.boiler-07 -P abcd-efgh -t t/7/d/boiler-07/up -q 1 -m '{"temperature": 21.5}'`,
  );
  const secure = { ...deviceExample, broker: 'mqtts://mqtt.example.com' };
  expect(publishCommand(secure, 'abcd-efgh')).toContain('-h mqtt.example.com -p 8883 --capath /etc/ssl/certs -u');
  expect(addressForQr(secure, 'abcd-efgh')).toBe('mqtts://7.boiler-07:abcd-efgh@mqtt.example.com/t/7/d/boiler-07/up');
});
