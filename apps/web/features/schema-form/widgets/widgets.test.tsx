import { type Graph, inputSchemaOf, settingsSchema, subjectMark } from '@signalbox/flow';
import { catalogue, fixturesOf } from '@signalbox/nodes';
import { wordsFor } from '@signalbox/words';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { InWords } from '../../words/testing/in-words.tsx';
import { FormContext } from '../form-context.tsx';
import { SchemaForm, widgetOf } from '../schema-form.tsx';
import { JsonWidget } from './optional-widgets.tsx';

const specs = [...catalogue.values()];
const draw = (spec: (typeof specs)[number], input: Record<string, unknown>, language: 'en' | 'sv' = 'en') =>
  renderToString(
    <InWords language={language}>
      <QueryClientProvider client={new QueryClient()}>
        <SchemaForm spec={spec} input={input} onSet={() => undefined} />
      </QueryClientProvider>
    </InWords>,
  );

test('no setting of any step type has to be typed as JSON', () => {
  const left = specs.flatMap((spec) =>
    Object.entries(inputSchemaOf(spec).properties ?? {}).flatMap(([name, schema]) =>
      widgetOf(schema) === JsonWidget && !schema.within ? [`${spec.type}.${name}: ${schema.ui}`] : [],
    ),
  );
  expect(left).toEqual([]);
});

test.each(specs.map((spec) => [spec.type, spec] as const))(
  '%s: its form is drawn empty, as in its examples, and with nonsense',
  (_, spec) => {
    const names = Object.keys(inputSchemaOf(spec).properties ?? {});
    for (const value of [null, 7, 'x', [null], [{}]])
      expect(draw(spec, Object.fromEntries(names.map((name) => [name, value])))).toContain('<');
    for (const { input } of [{ input: {} }, ...fixturesOf(spec.type)]) expect(draw(spec, input)).toContain('<');
  },
);

test('an unknown mark falls back to what fits the type', () => {
  expect(widgetOf({ ui: 'later', type: 'array' })).toBe(JsonWidget);
  expect(widgetOf({ ui: 'later', type: 'string' })).toBe(widgetOf({ ui: 'text' }));
  expect(widgetOf({ ui: 'later', type: 'boolean' })).toBe(widgetOf({ ui: 'toggle' }));
});

test.each(specs.filter(({ hidden }) => !hidden).map((spec) => [spec.type, spec] as const))(
  '%s: its form is drawn in Swedish',
  (_, spec) => {
    const shown = draw(spec, {}, 'sv');
    const english = draw(spec, {});
    const titles = Object.values(settingsSchema(wordsFor('sv'), spec).properties ?? {}).flatMap(({ title, when, ui, channel, within }) =>
      // The words of ways stand on the cards of the ways, which come later; texts to phones have no subject.
      title && !when && !within && ui !== 'wayWord' && channel !== subjectMark ? [title] : [],
    );
    for (const title of titles) expect(shown).toContain(title.replaceAll('&', '&amp;'));
    expect(shown === english && titles.length > 0).toBe(false);
  },
);

test('a subject is asked for while the message goes by a channel that has subjects, and a typed one never vanishes', () => {
  const spec = specs.find((one) => one.type === 'msg.sendAndWait');
  if (!spec) throw new Error('there is no such step');
  const to = (address: string, more: object = {}) => {
    const input = { text: 'Hi', to: address, ...more };
    const graph = { nodes: [{ id: 'say', type: spec.type, input }], edges: [] } as unknown as Graph;
    const facts = { graph, nodeId: 'say', values: [], issues: [], ownAddresses: [], readOnly: false };
    return renderToString(
      <InWords>
        <QueryClientProvider client={new QueryClient()}>
          <FormContext value={facts}>
            <SchemaForm spec={spec} input={input} onSet={() => undefined} />
          </FormContext>
        </QueryClientProvider>
      </InWords>,
    );
  };
  expect(to('maja@example.com')).toContain('Subject');
  expect(to('{{ contact.email }}')).toContain('Subject');
  expect(to('+46701740612')).not.toContain('Subject');
  expect(to('+46701740612', { subject: 'Order' })).toContain('Subject');
});

test('words of ways out that nobody has changed are shown as the tracks say them', () => {
  const spec = specs.find((one) => one.type === 'human.approve');
  if (!spec) throw new Error('there is no such step');
  expect(draw(spec, {})).toContain('value="Approve"');
  expect(draw(spec, {}, 'sv')).toContain('value="Godkänn"');
  expect(draw(spec, { approve: 'Approve it' }, 'sv')).toContain('value="Approve it"');
});

test('the words of the form itself are in the language of the reader', () => {
  const spec = specs.find((one) => one.type === 'logic.parallel');
  if (!spec) throw new Error('there is no such step');
  const branches = { branches: [{ port: 'way0', title: 'Ring' }] };
  expect(draw(spec, branches)).toContain('Add way');
  for (const words of ['Lägg till väg', 'Väg 1: flytta eller ta bort', 'Ord bredvid spåret'])
    expect(draw(spec, branches, 'sv')).toContain(words);
});
