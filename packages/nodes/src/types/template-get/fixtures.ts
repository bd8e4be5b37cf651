import { channels } from '@signalbox/domain';
import type { NodeFixture } from '@signalbox/flow';

const channel = channels.usual.id;
const other = channels.all.find(({ id }) => id !== channel)?.id ?? '';
const text = (language: string, words: string) => ({ channel, language, text: words });
const templates = {
  tem_water: {
    fallback: 'en',
    texts: [
      text('en', 'Hi {{ contact.name }}, the water is back at {{ values.when }}'),
      text('sv', 'Hej {{ contact.name }}, vattnet är tillbaka {{ values.when }}'),
    ],
    values: [{ name: 'when' }],
  },
};
const values = [{ name: 'when', value: '14:00' }];

export const fixtures: readonly NodeFixture[] = [
  {
    name: 'in the language of the contact',
    input: { template: 'tem_water', channel, values },
    given: { templates, contact: { language: 'sv' } },
    port: 'next',
    output: { text: 'Hej Maja, vattnet är tillbaka 14:00', language: 'sv', fellBack: false },
  },
  {
    name: 'in its usual language, for it does not speak theirs',
    input: { template: 'tem_water', channel, values, language: 'fi' },
    given: { templates },
    port: 'next',
    output: { text: 'Hi Maja, the water is back at 14:00', language: 'en', fellBack: true },
  },
  { name: 'nothing is written for the channel', input: { template: 'tem_water', channel: other }, given: { templates }, port: 'none' },
  { name: 'a template that is gone', input: { template: 'tem_gone', channel }, port: 'error' },
];
