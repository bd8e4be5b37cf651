import { expect, it } from 'vitest';
import { catalogues, nodeWords } from './catalogues.ts';
import { languages, sourceLanguage } from './light/languages.ts';
import { nodeAreas } from './node-areas.ts';

/** Texts that a language says as English does. */
const same: Readonly<Record<string, readonly string[]>> = {
  sv: 'Base64|CSV|DELETE|Excel|GET|GitHub|Information|JSON|Moderator|PATCH|POST|PUT|SHA-256|SHA-512|Shopify|Slack|Standard Webhooks|Status|Stripe|Text|Twilio|XML'.split(
    '|',
  ),
};

it.each(languages.filter(({ id }) => id !== sourceLanguage))('no English is left in the steps of $name', ({ id }) => {
  const english = Object.entries(nodeWords[sourceLanguage]).flatMap(([type, texts]) =>
    Object.entries<string>(texts).map(([key, text]) => [type, key, text] as const),
  );
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = nodeWords[id];
  const left = english.filter(([type, key, text]) => words[type]?.[key] === text && !same[id]?.includes(text));
  expect(left).toEqual([]);
});

it('a text that is not said yet is said in English', () => {
  const source = { 'data.math': { title: 'Calculate', help: 'Works with numbers.', 'port.over': 'Too much' } };
  const areas = nodeAreas(source, { 'data.math': { title: 'Beräkna', help: '', 'port.over': '' } });
  expect(areas).toEqual({
    nodes: { 'data.math.title': 'Beräkna', 'data.math.port.over': 'Too much' },
    'node-help': { 'data.math.help': 'Works with numbers.' },
  });
});

it('what only a form says is not sent with a plan', () => {
  const { nodes, 'node-help': help } = catalogues.sv;
  expect(nodes).toMatchObject({
    'msg.send.title': 'Skicka sms',
    'msg.send.input.to.title': 'Nummer eller adress',
    'trigger.sms.input.match.options.first': 'Första ordet',
  });
  expect(help).toMatchObject({
    'msg.send.help': 'Skickar ett sms eller e-postmeddelande till en person eller till många, och kan vänta tills det är framme.',
    'lists.cases.when.title': 'När',
  });
  expect(Object.keys(nodes).filter((key) => key in help)).toEqual([]);
});
