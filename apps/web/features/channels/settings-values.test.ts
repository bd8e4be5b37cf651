import type { ProviderField } from '@signalbox/contract';
import { expect, test } from 'vitest';
import { configOf, partsOf, secretsOf, valuesOf } from './settings-values.ts';

const field = (name: string, more: Partial<ProviderField> = {}): ProviderField => ({
  ...{
    name,
    kind: 'text',
    title: name,
    help: null,
    required: false,
    default: null,
    min: null,
    max: null,
    maxLength: null,
    lines: null,
    risk: null,
    file: null,
    options: [],
  },
  ...more,
});
const fields = [
  field('host', { required: true }),
  field('port', { kind: 'number', default: 2775 }),
  field('user', { required: true }),
  field('tls', { kind: 'switch' }),
  field('zone', { kind: 'choice', default: 'auto', options: ['auto', 'own'] }),
  field('password', { kind: 'secret', required: true }),
];

test('a form begins with what is stored, else with what is usual, and never with a secret', () => {
  expect(valuesOf(fields, { host: 'a.example', port: 0 })).toEqual({
    ...{ host: 'a.example', port: '0', user: '', tls: false, zone: 'auto', password: '' },
  });
});

test('what is empty is left out, numbers are numbers, and what is none is sent to be refused', () => {
  const values = { host: 'a.example', port: '25', user: '', tls: true, zone: 'own', password: 'x' };
  expect(configOf(fields, values)).toEqual({ host: 'a.example', port: 25, tls: true, zone: 'own' });
  expect(configOf(fields, { ...values, port: 'many' })).toMatchObject({ port: 'many' });
  expect(secretsOf(fields, values)).toEqual({ password: 'x' });
  expect(secretsOf(fields, { ...values, password: '' })).toEqual({});
});

test('what has to be said stands first, secrets with it', () => {
  const { first, more } = partsOf(fields);
  expect(first.map(({ name }) => name)).toEqual(['host', 'port', 'user', 'password']);
  expect(more.map(({ name }) => name)).toEqual(['tls', 'zone']);
});

test('a secret that may be missing stands beside what it belongs to, the password with the user', () => {
  const secret = (name: string) => field(name, { kind: 'secret' });
  const { first, more } = partsOf([
    field('host', { required: true }),
    field('user'),
    field('keyName'),
    field('time'),
    secret('password'),
    secret('key'),
    secret('other'),
  ]);
  expect(first.map(({ name }) => name)).toEqual(['host', 'user', 'password']);
  expect(more.map(({ name }) => name)).toEqual(['keyName', 'key', 'time', 'other']);
});
