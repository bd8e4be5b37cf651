import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'from Stockholm to Göteborg',
    input: { place: '59.3293, 18.0686', other: '57.7089, 11.9746' },
    port: 'next',
    output: { latitude: 59.3293, longitude: 18.0686, metres: 396893, kilometres: 396.893, bearing: 246 },
  },
  {
    name: 'near enough',
    input: { question: 'radius', place: '59.3293, 18.0686', other: '59.33, 18.07', metres: '200' },
    port: 'inside',
    output: { metres: 111 },
  },
  {
    name: 'too far away',
    input: { question: 'radius', place: '59.3293, 18.0686', other: '59.33, 18.07', metres: '100' },
    port: 'outside',
  },
  {
    name: 'inside a box',
    input: { question: 'box', place: '59.3, 18', southWest: '59.2, 17.8', northEast: '59.5, 18.3' },
    port: 'inside',
    output: { latitude: 59.3, longitude: 18 },
  },
  {
    name: 'outside a box',
    input: { question: 'box', place: '57.7, 12', southWest: '59.2, 17.8', northEast: '59.5, 18.3' },
    port: 'outside',
  },
  { name: 'no place', input: { place: '{{ trigger.text }}', other: '59.3293, 18.0686' }, port: 'error' },
  { name: 'a latitude that cannot be', input: { place: '91, 18', other: '59, 18' }, port: 'error' },
  {
    name: 'corners the wrong way round',
    input: { question: 'box', place: '59, 18', southWest: '60, 17', northEast: '59, 18' },
    port: 'error',
  },
  { name: 'metres that are no number', input: { question: 'radius', place: '59, 18', other: '59, 18', metres: 'near' }, port: 'error' },
];
