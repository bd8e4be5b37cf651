// @vitest-environment jsdom
import { virtual } from '@guidepup/virtual-screen-reader';
import type { Workflow } from '@signalbox/contract';
import { emptyGraph, type Graph, type GraphNode } from '@signalbox/flow';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { InWords } from '../../words/testing/in-words.tsx';
import { BuilderContext, type BuilderParts } from '../builder-context.tsx';
import { createDraftStore, type DraftStore } from '../draft/draft-store.ts';
import { Outline } from './outline.tsx';

const step = (id: string, type: string, rest: Partial<GraphNode> = {}): GraphNode => ({
  id,
  type,
  version: 1,
  title: '',
  input: {},
  position: { x: 0, y: 0 },
  off: false,
  note: '',
  ...rest,
});
const graph: Graph = {
  ...emptyGraph(),
  nodes: [
    step('sms1', 'trigger.sms', { title: 'Text message COLD' }),
    step('if1', 'logic.if', { title: 'How urgent is it?', input: { condition: 'true' }, position: { x: 0, y: 100 } }),
    step('each1', 'logic.forEach', { title: 'Each caretaker', position: { x: 0, y: 200 } }),
    step('send1', 'msg.send', { title: 'Text the caretaker', within: 'each1', input: { text: 'Go' }, off: true }),
    step('reply1', 'msg.reply', { title: 'Reply with advice', input: { text: 'Stay warm' }, position: { x: 300, y: 200 } }),
  ],
  edges: [
    { id: 'a', from: 'sms1', port: 'next', to: 'if1' },
    { id: 'b', from: 'if1', port: 'yes', to: 'each1' },
    { id: 'c', from: 'if1', port: 'no', to: 'reply1' },
    { id: 'd', from: 'each1', port: 'item', to: 'send1' },
  ],
};

// What every browser has and this imitation of one does not; the reader looks at the page a moment longer than a test lasts.
window.CSS ??= { escape: (text: string) => text } as typeof CSS;

let draft: DraftStore;
let root: ReturnType<typeof createRoot>;
beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  window.matchMedia = (query) =>
    ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
  draft = createDraftStore(graph);
  root = createRoot(document.body.appendChild(document.createElement('div')));
  // Of the parts of the builder only those that the outline uses.
  const parts = {
    workflow: { id: 'wfl_1', name: 'Cold home reports' } as Workflow,
    draft,
    room: 'wide',
    issues: [{ code: 'x', severity: 'error', nodeId: 'reply1', field: null, message: 'Something is wrong.' }],
    test: { route: null },
    goTo: () => undefined,
    openSettings: () => undefined,
    findStep: () => undefined,
    openTest: () => undefined,
  } as unknown as BuilderParts;
  await act(async () =>
    root.render(
      <QueryClientProvider client={new QueryClient()}>
        <InWords>
          <BuilderContext value={parts}>
            <Outline onOpen={(id) => draft.getState().select([id])} />
          </BuilderContext>
        </InWords>
      </QueryClientProvider>,
    ),
  );
});
afterEach(async () => {
  await virtual.stop();
  await act(async () => root.unmount());
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

/** Goes on until a phrase has the words; says what was read on the way. */
async function readTo(words: string): Promise<string[]> {
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await virtual.lastSpokenPhrase()).includes(words)) return virtual.spokenPhraseLog();
    await virtual.next();
  }
  throw new Error(`${words} is never read. Read was:\n${(await virtual.spokenPhraseLog()).join('\n')}`);
}

test('the outline is read aloud in the order of the run, with ways, states and what can be done', { timeout: 60_000 }, async () => {
  await virtual.start({ container: document.body });
  const script = [
    'region, Outline',
    'Text message COLD',
    'More for Text message COLD',
    'How urgent is it?',
    'Yes: what follows How urgent is it?',
    'Each caretaker',
    'Text the caretaker',
    'Off',
    'Reply with advice',
    '1 error',
    'Add step',
  ];
  for (const words of script) await readTo(words);
});

test('a step is chosen and its menu found without seeing', { timeout: 60_000 }, async () => {
  await virtual.start({ container: document.body });
  await readTo('How urgent is it?');
  await act(async () => virtual.act());
  expect(draft.getState().selected).toEqual(['if1']);
  await readTo('More for Reply with advice');
});
