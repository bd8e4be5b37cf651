import { expect, test } from 'vitest';
import { findLinks, linkCodeLength, readLinkUrl, shortLink, shortLinkLength, withShortLinks } from './short-links.ts';

test.each([
  ['See https://example.com/a?b=c#d.', ['https://example.com/a?b=c#d']],
  ['(HTTP://Example.com/x), and https://b.example/!', ['HTTP://Example.com/x', 'https://b.example/']],
  ['javascript:alert(1) ftp://example.com example.com mailto:a@example.com', []],
  ['https://user:secret@example.com/', []],
  ['https:// nothing', []],
])('%s', (text, urls) => {
  expect(findLinks(text).map(({ url }) => url)).toEqual(urls);
});

test('long addresses are replaced, short ones and all other words stay', () => {
  const long = `https://example.com/${'x'.repeat(60)}`;
  const options = { length: 40, shorten: (url: string) => `[${url.length}]` };
  expect(withShortLinks(`A ${long}, B https://b.example/ C ${long}`, options)).toBe('A [80], B https://b.example/ C [80]');
  expect(withShortLinks('Nothing here', options)).toBe('Nothing here');
});

test('an address of ours is one of the web, without what comes behind a path', () => {
  expect(
    ['https://go.example.com/', 'http://127.0.0.1:8080', 'go.example.com', 'javascript:1', 'https://a.example/?x='].map(readLinkUrl),
  ).toEqual([...['https://go.example.com', 'http://127.0.0.1:8080', null, null, null]]);
  expect(shortLink('https://go.example.com', 'x'.repeat(linkCodeLength))).toHaveLength(shortLinkLength('https://go.example.com'));
});
