import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: 'data.phone',
  kind: 'steer',
  group: 'data',
  title: 'Check phone number',
  help: 'Reads a phone number however it is written: its international form, its country and its kind.',
  icon: 'phone',
  synonyms: ['e.164', 'mobile', 'landline', 'country', 'validate', 'number', 'parse'],
  ports: [
    { name: 'next', title: 'Phone number', line: 'main' },
    { name: 'invalid', title: 'No phone number', line: 'main', sets: ['given'] },
  ],
  summary: ({ number = '' }: { number?: string | undefined }) => number,
});
