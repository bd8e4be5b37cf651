import { TemplateBody } from '@signalbox/domain';
import { expect, test } from 'vitest';
import { personalWriter } from '../expression/personal-writer.ts';
import { spokenTo, templateMistakes, templateWords } from './template-words.ts';

const body = TemplateBody.parse({
  fallback: 'en',
  texts: [
    { channel: 'sms', language: 'en', text: 'Hi {{ contact.name }}, {{ values.when }}' },
    { channel: 'sms', language: 'sv', text: 'Hej {{ contact.name }}, {{ values.when }}' },
    { channel: 'email', language: 'en', subject: 'For {{ contact.name }}', formatted: 'Dear **{{ contact.name }}**' },
  ],
  values: [{ name: 'when' }],
});

test('each person gets their language, with their values and those of the template', () => {
  const write = personalWriter('UTC');
  const text = templateWords(body, { channel: 'sms', field: 'text', values: { when: '14:00' } });
  expect(write(text, { name: 'Maja', language: 'sv-FI' })).toBe('Hej Maja, 14:00');
  expect(write(text, { name: 'Olle', language: 'fi' })).toBe('Hi Olle, 14:00');
  expect(write(text, null)).toBe('Hi , 14:00');
  // What a person is called is text, not Markdown.
  const formatted = templateWords(body, { channel: 'email', field: 'formatted', values: {} });
  expect(write(formatted, { name: '*A*' })).toBe(String.raw`Dear **\*A\***`);
  expect(write(templateWords(body, { channel: 'email', field: 'subject', values: {} }), { name: 'Maja', language: 'sv' })).toBe('For Maja');
});

test('it is said which language somebody gets, and when it is not theirs', () => {
  expect(spokenTo(body, 'sms', 'sv-FI')).toEqual({ language: 'sv', fellBack: false });
  expect(spokenTo(body, 'email', 'sv')).toEqual({ language: 'en', fellBack: true });
  expect(spokenTo(body, 'email', null)).toEqual({ language: 'en', fellBack: false });
  expect(spokenTo({ ...body, texts: [] }, 'sms', 'sv')).toBeNull();
});

test('holes that nobody could fill are found, with the text that they stand in', () => {
  const mistakesOf = (text: string) =>
    templateMistakes(
      { ...body, texts: [{ channel: 'sms', language: 'en', subject: '', text, formatted: '' }] },
      { contactFields: ['home'] },
    ).map(({ hole, why }) => [hole, why]);
  expect(templateMistakes(body, { contactFields: [] })).toEqual([]);
  expect(mistakesOf('{{ contact.fields.home }} {{ upper(contact.name) }}')).toEqual([]);
  expect(mistakesOf('{{ contact.fields.car }} {{ values.other }} {{ trigger.text }} {{ contact }}')).toEqual([
    ['contact.fields.car', 'unknown'],
    ['values.other', 'unknown'],
    ['trigger.text', 'unknown'],
    ['contact', 'unknown'],
  ]);
  expect(mistakesOf('{{ contact.name + }}')).toEqual([['contact.name +', 'broken']]);
  expect(mistakesOf('Hi {{ contact.name')).toEqual([['{{ contact.name', 'broken']]);
});
