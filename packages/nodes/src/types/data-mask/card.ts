import { defineCard } from '../../contract/define-card.ts';
import { optionWords } from '../../shared/option-words.ts';

export const maskKinds = {
  phone: 'Phone number',
  email: 'E-mail address',
  name: 'Name',
  number: 'Number, such as an account or card',
  text: 'Any text',
} as const;

export const card = defineCard({
  type: 'data.mask',
  kind: 'steer',
  group: 'data',
  title: 'Mask',
  help: 'Hides most of a phone number, e-mail address or name before others see it.',
  icon: 'eye-off',
  synonyms: ['hide', 'anonymise', 'privacy', 'redact', 'gdpr', 'stars'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ what = 'phone', value = '' }: { what?: keyof typeof maskKinds | undefined; value?: string | undefined }, t) =>
    t('steps.pair', { what: optionWords(t, { path: 'data.mask.input.what', options: maskKinds, value: what }), value }),
});
