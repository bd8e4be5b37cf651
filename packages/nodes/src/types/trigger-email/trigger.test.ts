import { expect, it } from 'vitest';
import { node } from './node.ts';
import { trigger } from './trigger.ts';

const file = { name: 'a.png', contentType: 'image/png', sizeBytes: 1, id: 'file_1' };
const starts = (input: object, mail: object = {}) =>
  trigger.match(
    {
      kind: 'email',
      payload: {
        from: 'maja@example.com',
        to: 'hello@example.com',
        subject: 'Order 12',
        text: 'Hi',
        html: null,
        cc: [],
        files: [],
        ...mail,
      },
    },
    node.input.parse(input),
  ) !== null;

it.each([
  [{}, {}, true],
  [{ subject: ['order'] }, {}, true],
  [{ subject: ['ORDER', 'invoice'] }, { subject: 'Invoice 3' }, true],
  [{ subject: ['order'] }, { subject: 'Reorder' }, false],
  [{ from: 'maja@example.com' }, {}, true],
  [{ from: ' Maja@Example.com ' }, {}, true],
  [{ from: 'maja@example.co' }, {}, false],
  [{ from: '*@example.com' }, {}, true],
  [{ from: '*@example.com' }, { from: 'maja@example.com.evil.example' }, false],
  [{ from: 'maja@*' }, {}, true],
  [{ from: '*@*.example' }, { from: 'a@b.example' }, true],
  [{ from: '*@other.com' }, {}, false],
  [{ withFiles: true }, {}, false],
  [{ withFiles: true }, { files: [file] }, true],
  [{ proven: true }, {}, false],
  [{ proven: true }, { auth: null }, false],
  [{ proven: true }, { auth: { spf: 'pass', dkim: 'pass', dmarc: 'fail' } }, false],
  [{ proven: true }, { auth: { spf: 'fail', dkim: 'pass', dmarc: 'pass' } }, true],
])('%j with %j: %s', (input, mail, isStarted) => expect(starts(input, mail)).toBe(isStarted));

it('takes a mail of which only the text is known, and no text message', () => {
  const event = { from: 'maja@example.com', to: 'hello@example.com', text: 'Hi' };
  expect(trigger.match({ kind: 'email', payload: event }, node.input.parse({}))).toMatchObject({ subject: '', cc: [], files: [] });
  expect(trigger.match({ kind: 'sms', payload: event }, node.input.parse({}))).toBeNull();
});
