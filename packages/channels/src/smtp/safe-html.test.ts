import { expect, test } from 'vitest';
import { safeHtml } from './safe-html.ts';

test.each([
  ['<p>Hi <b>you</b></p>', '<p>Hi <b>you</b></p>'],
  ['<html><head><title>x</title><style>p{}</style></head><body><p>Hi</p></body></html>', '<p>Hi</p>'],
  ['<script>alert(1)</script>Hi', 'Hi'],
  ['<p onclick="x()" style="color:red" class="a">Hi</p>', '<p>Hi</p>'],
  [
    '<a href="https://example.com/?a=1&b=&quot;x">go</a>',
    '<a href="https://example.com/?a=1&amp;b=&quot;x" rel="noopener noreferrer nofollow">go</a>',
  ],
  ['<a href=" JavaScript:alert(1)">go</a><a href="data:text/html,x">go</a>', '<a>go</a><a>go</a>'],
  ['<img src="https://example.com/pixel.gif" onerror="x()">Hi<br/>you', 'Hi<br>you'],
  ['<svg><script>alert(1)</script></svg><math><mi>x</mi></math>Hi', 'Hi'],
  ['<noscript><p title="</noscript><script>alert(1)</script>">', '&quot;&gt;'],
  ['<form action="//evil.example"><input name="password">Sign in</form>', 'Sign in'],
  ['<iframe srcdoc="<p>x</p>"></iframe><!-- <p>no</p> -->&lt;b&gt;', '&lt;b&gt;'],
])('%j becomes %j', (html, safe) => expect(safeHtml(html)).toBe(safe));

test('a deep nest ends somewhere', () => {
  expect(safeHtml(`${'<div>'.repeat(5000)}deep`)).toMatch(/^(?:<div>)+(?:<\/div>)+$/);
});
