import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'JSON',
    input: { text: '{"age": {{ trigger.body.age }}}' },
    port: 'next',
    output: { value: { age: 41 }, count: 1, truncated: false },
  },
  { name: 'a list as JSON', input: { text: '[1, null, "x"]' }, port: 'next', output: { value: [1, null, 'x'], count: 3 } },
  { name: 'no JSON', input: { text: '{{ trigger.text }}' }, port: 'error' },
  { name: 'JSON with a field that reaches into the engine', input: { text: '{"__proto__": {"a": 1}}' }, port: 'error' },
  { name: 'JSON nested a thousand times', input: { text: '['.repeat(1000) + ']'.repeat(1000) }, port: 'error' },
  {
    name: 'CSV with semicolons and quotes',
    input: { format: 'csv', text: '\ufeffname;note\r\nMaja;"says ""hi""; twice"\r\nBo;\r\n' },
    port: 'next',
    output: {
      value: [
        { name: 'Maja', note: 'says "hi"; twice' },
        { name: 'Bo', note: '' },
      ],
      columns: ['name', 'note'],
      count: 2,
    },
  },
  {
    name: 'CSV without names',
    input: { format: 'csv', text: 'a,b\nc,d', header: false },
    port: 'next',
    output: {
      value: [
        { column1: 'a', column2: 'b' },
        { column1: 'c', column2: 'd' },
      ],
      columns: ['column1', 'column2'],
    },
  },
  {
    name: 'more rows than there is room for',
    input: { format: 'csv', text: `a long name of a column\n${'x\n'.repeat(1000)}` },
    port: 'next',
    output: { truncated: true, count: 1000 },
  },
  {
    name: 'a row that does not fit is left out and reported',
    input: { format: 'csv', text: 'sep=;\nname;city\nMaja;Lund\nBo\nEva;Umeå' },
    port: 'next',
    output: {
      value: [
        { name: 'Maja', city: 'Lund' },
        { name: 'Eva', city: 'Umeå' },
      ],
      count: 2,
      skipped: [{ row: 3, values: 1 }],
    },
  },
  {
    name: 'a whole number with more digits than JavaScript holds',
    input: { text: '{"id": 8412006733905521417}' },
    port: 'next',
    output: { value: { id: '8412006733905521417' } },
  },
  { name: 'only rows with too few values', input: { format: 'csv', text: 'a,b\n1' }, port: 'error' },
  { name: 'a quote that never ends', input: { format: 'csv', text: 'a,b\n"1,2' }, port: 'error' },
  {
    name: 'XML',
    input: { format: 'xml', text: '<order id="7"><sum>12.50</sum><row>a</row><row>b &amp; c</row></order>' },
    port: 'next',
    output: { value: { order: { '@id': '7', sum: '12.50', row: ['a', 'b & c'] } }, count: 1 },
  },
  { name: 'broken XML', input: { format: 'xml', text: '<a><b></a>' }, port: 'error' },
  {
    name: 'XML with entities of its own',
    input: { format: 'xml', text: '<!DOCTYPE a [<!ENTITY x "xxxx"><!ENTITY y "&x;&x;">]><a>&y;</a>' },
    port: 'error',
  },
  {
    name: 'a web form',
    input: { format: 'form', text: 'name=Maja+Lind&tag=a&tag=b&city=Lule%C3%A5' },
    port: 'next',
    output: { value: { name: 'Maja Lind', tag: ['a', 'b'], city: 'Luleå' }, count: 3 },
  },
  { name: 'no web form', input: { format: 'form', text: '%' }, port: 'error' },
  {
    name: 'a contact card',
    input: {
      format: 'vcard',
      text: 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Maja Lind\r\nN:Lind;Maja;;;\r\nTEL;TYPE=CELL:+46 70 174\r\n  0612\r\nEMAIL:maja@example.com\r\nEND:VCARD\r\n',
    },
    port: 'next',
    output: {
      value: [
        {
          name: 'Maja Lind',
          firstName: 'Maja',
          lastName: 'Lind',
          phone: '+46 70 174 0612',
          phones: [{ number: '+46 70 174 0612', kind: 'cell' }],
          email: 'maja@example.com',
          emails: [{ address: 'maja@example.com', kind: '' }],
        },
      ],
      count: 1,
    },
  },
  { name: 'no contact card', input: { format: 'vcard', text: '{{ trigger.text }}' }, port: 'error' },
];
