import { expect, test } from 'vitest';
import { parseTemplate } from '../expression/template.ts';
import { bodyEscape } from './body-escape.ts';

const escapeOf = (text: string, input: Record<string, unknown> = {}) => {
  const parsed = parseTemplate(text);
  return parsed.ok && bodyEscape(input, text, parsed.parts);
};
const typed = (value: string, name = 'Content-Type') => ({
  headers: [
    { name: 'x-a', value: 'application/json' },
    { name, value },
  ],
});

test.each<[string, Record<string, unknown>, string | null]>([
  [' {"a": {{ x }}}', {}, 'json'],
  ['[1, {{ x }}]', {}, 'json'],
  ['Hi {you} {{ x }}', {}, null],
  ['{{ x }}', {}, 'json'],
  ['{{ x }}', typed('text/plain'), null],
  ['{"a": {{ x }}}', typed('text/plain'), 'json'],
  ['a={{ x }}', typed('application/x-www-form-urlencoded'), 'form'],
  ['a={{ x }}', typed('Application/X-WWW-Form-Urlencoded; charset=utf-8', 'content-type'), 'form'],
  ['a={{ x }}', {}, null],
  ['{{ x }}', typed('application/x-www-form-urlencoded'), null],
  ['{{ x }}={{ y }}', typed('application/x-www-form-urlencoded'), 'form'],
  ['<?xml version="1.0"?><a>{{ x }}</a>', {}, 'xml'],
  ['<a>{{ x }}</a>', {}, null],
  ['<a>{{ x }}</a>', typed('text/xml'), 'xml'],
  ['<a>{{ x }}</a>', typed('application/soap+xml; charset=utf-8'), 'xml'],
  ['<p>{{ x }}</p>', typed('text/html'), 'xml'],
  ['{{ x }}', typed('application/xml'), null],
  ['--X{{ x }}', typed('multipart/form-data; boundary=X'), 'parts'],
  ['"{{ x }}"', typed('application/json'), 'json'],
  ['a={{ x }}', typed('{{ x }}'), null],
  ['a={{ x }}', { headers: 'odd' }, null],
  ['a={{ x }}', { headers: [null, 7, {}] }, null],
  ['{"a": {{ x }}}', { kind: 'auto' }, 'json'],
  ['a={{ x }}', { kind: 'json' }, 'json'],
  ['{{ x }}', { kind: 'json' }, 'json'],
  ['<a>{{ x }}</a>', { kind: 'xml' }, 'xml'],
  ['{"a": {{ x }}}', { kind: 'text' }, null],
  ['{"a": {{ x }}}', { kind: 'text', ...typed('application/json') }, null],
  ['{"a": {{ x }}}', { kind: 'constructor' }, 'json'],
])('%s with %j: %s', (text, input, way) => expect(escapeOf(text, input)).toBe(way));
