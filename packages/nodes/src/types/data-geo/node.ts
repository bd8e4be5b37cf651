import { choice, value } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { needed } from '../../shared/values/needed.ts';
import { card, questions } from './card.ts';

export const node = defineNode({
  ...card,
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
});
