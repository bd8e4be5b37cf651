import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FormContext } from '../schema-form/form-context.tsx';
import { StepSettingsContext } from '../schema-form/step-settings.tsx';
import { InWords } from '../words/testing/in-words.tsx';
import { BranchWidget } from './branch-widget.tsx';
import { WaysWidget } from './ways-widget.tsx';

const values = [
  { path: 'cold.number', title: 'Temperature', type: 'number', kind: 'double' as const, from: 'How cold is it?', nodeId: 'cold' },
];
const facts = { graph: null, nodeId: null, values, issues: [], ownAddresses: [], readOnly: false };
function drawn(what: React.ReactNode, input: Record<string, unknown>): string {
  return renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <InWords>
        <FormContext value={facts}>
          <StepSettingsContext value={{ input, onSet: () => undefined, onSetAll: () => undefined }}>{what}</StepSettingsContext>
        </FormContext>
      </InWords>
    </QueryClientProvider>,
  );
}
const nothing = () => undefined;

test('the ways of a Switch are numbered, with rows by titles, and the last is for all others', () => {
  const cases = [
    { port: 'case1', title: 'Emergency', when: 'cold.number < 12 || (cold.number < 16 && same(contact.name, "Elin"))' },
    { port: 'case2', title: 'Many', when: '[1, 2].filter(n, n > 1).size() > 2' },
    { port: 'case3', title: '', when: '' },
  ];
  const html = drawn(<WaysWidget id="s" path="cases" schema={{}} value={cases} onChange={nothing} error={null} />, {
    otherwise: 'Otherwise',
  });
  for (const words of [
    'Way 1, Emergency',
    'value="Temperature"',
    'How cold is it?',
    'value="is below"',
    'value="12"',
    'All of these',
    'Way 4, Otherwise',
  ])
    expect(html).toContain(words);
  expect(html).toContain('Kept as text: rows cannot count a filtered list.');
  expect(html).toContain('Choose a condition');
});

test('a Branch has one way and the other', () => {
  const html = drawn(
    <BranchWidget
      id="setting-condition"
      path="condition"
      schema={{}}
      value='choose("cold.number", "below", ["abc"])'
      onChange={nothing}
      error={null}
    />,
    {
      yes: 'Cold',
      no: 'Warm',
    },
  );
  for (const words of ['Way 1, Cold', 'Way 2, Warm', 'Temperature is a number. Write digits, for example 12.'])
    expect(html).toContain(words);
});
