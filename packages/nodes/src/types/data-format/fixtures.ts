import type { NodeFixture } from '@signalbox/flow';

const rows = '{{ [{"name": "Lind, Maja", "age": 41}, {"name": "=1+1", "city": "Lund"}] }}';

export const fixtures: readonly NodeFixture[] = [
  { name: 'a number', input: { value: '-1234567.891', decimals: 2 }, port: 'next', output: { text: '-1 234 567,89' } },
  { name: 'an English number', input: { value: '1234.5', decimals: 2, style: 'en' }, port: 'next', output: { text: '1,234.50' } },
  { name: 'a half is rounded up', input: { value: '1.005', decimals: 2, style: 'plain' }, port: 'next', output: { text: '1.01' } },
  { name: 'no number', input: { value: '{{ trigger.text }}' }, port: 'error' },
  {
    name: 'a date',
    input: {
      format: 'date',
      value: '2026-12-24T14:00:00Z',
      pattern: "cccc d MMMM 'kl.' HH:mm",
      language: 'sv',
      zone: 'Europe/Stockholm',
    },
    port: 'next',
    output: { text: 'torsdag 24 december kl. 15:00' },
  },
  {
    name: 'a time with PM, in plain signs',
    input: { format: 'date', value: '2026-12-24 15:00', pattern: 't', zone: 'UTC' },
    port: 'next',
    output: { text: '3:00 PM' },
  },
  { name: 'no date', input: { format: 'date', value: 'soon' }, port: 'error' },
  { name: 'no such time zone', input: { format: 'date', value: '2026-12-24', zone: 'Mars/Base' }, port: 'error' },
  {
    name: 'a phone number',
    input: { format: 'phone', value: '{{ trigger.from }}', phoneStyle: 'national' },
    port: 'next',
    output: { text: '070-174 06 12' },
  },
  { name: 'no phone number', input: { format: 'phone', value: '{{ trigger.text }}' }, port: 'error' },
  { name: 'JSON', input: { format: 'json', value: '{{ trigger.body }}' }, port: 'next', output: { text: '{"age":41}' } },
  {
    name: 'JSON on several lines',
    input: { format: 'json', value: '{{ trigger.body }}', indent: true },
    port: 'next',
    output: { text: '{\n  "age": 41\n}' },
  },
  {
    name: 'CSV, safe for spreadsheets',
    input: { format: 'csv', value: rows },
    port: 'next',
    output: { text: 'name,age,city\r\n"Lind, Maja",41,\r\n"\'=1+1",,Lund' },
  },
  {
    name: 'CSV of some columns',
    input: { format: 'csv', value: rows, columns: 'age, name', delimiter: ';', header: false },
    port: 'next',
    output: { text: '41;Lind, Maja\r\n;"\'=1+1"' },
  },
  { name: 'CSV of no list', input: { format: 'csv', value: '{{ trigger.text }}' }, port: 'error' },
];
