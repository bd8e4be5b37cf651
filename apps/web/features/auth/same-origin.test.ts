import { expect, test } from 'vitest';
import { isSameOrigin } from './same-origin.ts';
import { readCookie } from './session-cookie.ts';

const headers = (entries: Record<string, string>) => new Headers(entries);

test('reading is free, changing wants our own page', () => {
  expect(isSameOrigin('GET', headers({ origin: 'https://evil.example', host: 'box.example' }))).toBe(true);
  expect(isSameOrigin('POST', headers({ origin: 'https://box.example', host: 'box.example' }))).toBe(true);
  expect(isSameOrigin('POST', headers({ origin: 'https://evil.example', host: 'box.example' }))).toBe(false);
  expect(isSameOrigin('PUT', headers({ origin: 'http://box.example:3001', host: 'box.example:3000' }))).toBe(false);
  expect(isSameOrigin('DELETE', headers({ origin: 'null', host: 'box.example' }))).toBe(false);
});

test('without an origin the browser must say that it is the same', () => {
  expect(isSameOrigin('POST', headers({ host: 'box.example' }))).toBe(false);
  expect(isSameOrigin('POST', headers({ host: 'box.example', 'sec-fetch-site': 'cross-site' }))).toBe(false);
  expect(isSameOrigin('POST', headers({ host: 'box.example', 'sec-fetch-site': 'same-origin' }))).toBe(true);
});

test('a cookie is found by its whole name', () => {
  expect(readCookie('a=1; signalbox.session=x.y=; b=2', 'signalbox.session')).toBe('x.y=');
  expect(readCookie('xsignalbox.session=1', 'signalbox.session')).toBeUndefined();
  expect(readCookie(null, 'signalbox.session')).toBeUndefined();
});
