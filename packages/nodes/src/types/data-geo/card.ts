import type { Port } from '@signalbox/flow';
import { defineCard } from '../../contract/define-card.ts';
import { optionWords } from '../../shared/option-words.ts';

export const questions = {
  distance: 'How far is it?',
  radius: 'Is it within a distance?',
  box: 'Is it inside an area?',
} as const;
const next: Port[] = [{ name: 'next', title: '', line: 'main' }];
const inOrOut: Port[] = [
  { name: 'inside', title: 'Inside', line: 'main' },
  { name: 'outside', title: 'Outside', line: 'main' },
];

export const card = defineCard({
  type: 'data.geo',
  kind: 'steer',
  group: 'data',
  title: 'Compare places',
  help: 'Measures the distance between two places, or tells whether a place lies inside an area.',
  icon: 'map-pin',
  synonyms: ['distance', 'gps', 'position', 'radius', 'geofence', 'latitude', 'longitude', 'near'],
  ports: ({ question }) => (question === 'radius' || question === 'box' ? inOrOut : next),
  summary: ({ question = 'distance' }: { question?: keyof typeof questions | undefined }, t) =>
    optionWords(t, { path: 'data.geo.input.question', options: questions, value: question }),
});
