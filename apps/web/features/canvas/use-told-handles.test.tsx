// @vitest-environment jsdom
import { type Node, Position, ReactFlowProvider, useStoreApi } from '@xyflow/react';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { useToldHandles } from './use-told-handles.ts';

const told: Node = {
  id: 'step',
  position: { x: 0, y: 0 },
  width: 264,
  height: 58,
  measured: { width: 264, height: 58 },
  data: {},
  handles: [
    { id: 'in', type: 'target', position: Position.Top, x: 132, y: 0 },
    { id: 'next', type: 'source', position: Position.Bottom, x: 132, y: 58 },
  ],
};

type Store = ReturnType<typeof useStoreApi>;
function Canvas({ onStore }: { onStore: (store: Store) => void }) {
  onStore(useStoreApi());
  useToldHandles();
  return null;
}
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

test('where the tracks of a card begin and end is known again after it was measured without its rings', async () => {
  let store: Store | undefined;
  const root = createRoot(document.createElement('div'));
  await act(() =>
    root.render(
      <ReactFlowProvider initialNodes={[told]}>
        <Canvas
          onStore={(made) => {
            store = made;
          }}
        />
      </ReactFlowProvider>,
    ),
  );
  const bounds = () => store?.getState().nodeLookup.get('step')?.internals.handleBounds;
  expect(bounds()?.source).toMatchObject([{ id: 'next', x: 132, y: 58 }]);
  await act(() => {
    const state = store?.getState();
    const card = state?.nodeLookup.get('step');
    // As React Flow does when a card is measured that is drawn without rings.
    if (card) state?.nodeLookup.set('step', { ...card, internals: { ...card.internals, handleBounds: { source: null, target: null } } });
    store?.setState({});
  });
  expect(bounds()?.source).toMatchObject([{ id: 'next', x: 132, y: 58 }]);
  expect(bounds()?.target).toMatchObject([{ id: 'in', x: 132, y: 0 }]);
  await act(() => root.unmount());
});
