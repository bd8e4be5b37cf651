import { choice, type Port, value } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { optionWords } from '../../shared/option-words.ts';
import { needed } from '../../shared/values/needed.ts';

const questions = {
  distance: 'How far is it?',
  radius: 'Is it within a distance?',
  box: 'Is it inside an area?',
} as const;
const next: Port[] = [{ name: 'next', title: '', line: 'main' }];
const inOrOut: Port[] = [
  { name: 'inside', title: 'Inside', line: 'main' },
  { name: 'outside', title: 'Outside', line: 'main' },
];

export const node = defineNode({
  type: 'data.geo',
  kind: 'steer',
  group: 'data',
  title: 'Compare places',
  help: 'Measures the distance between two places, or tells whether a place lies inside an area.',
  icon: 'map-pin',
  synonyms: ['distance', 'gps', 'position', 'radius', 'geofence', 'latitude', 'longitude', 'near'],
  input: needed(
    z.object({
      question: choice(questions, { title: 'Question' }).default('distance'),
      place: value({
        title: 'Place',
        help: 'Latitude and longitude as in 59.3293, 18.0686, or a value that has them.',
        placeholder: '{{ trigger.body.lat }}, {{ trigger.body.lon }}',
        max: 500,
      }),
      other: value({
        title: 'Other place',
        placeholder: '59.3293, 18.0686',
        max: 500,
        when: { question: ['distance', 'radius'] },
      }).prefault(''),
      metres: value({ title: 'Metres', placeholder: '500', max: 200, when: { question: ['radius'] } }).prefault('500'),
      southWest: value({ title: 'South-west corner', placeholder: '59.2, 17.8', max: 500, when: { question: ['box'] } }).prefault(''),
      northEast: value({ title: 'North-east corner', placeholder: '59.5, 18.3', max: 500, when: { question: ['box'] } }).prefault(''),
    }),
    'place',
    'other',
    'metres',
    'southWest',
    'northEast',
  ),
  output: z.object({ latitude: z.number(), longitude: z.number() }),
  outputFields: ({ question }) => (question === 'box' ? {} : { metres: 'double', kilometres: 'double', bearing: 'double' }),
  ports: ({ question }) => (question === 'radius' || question === 'box' ? inOrOut : next),
  summary: ({ question = 'distance' }, t) => optionWords(t, { path: 'data.geo.input.question', options: questions, value: question }),
});
