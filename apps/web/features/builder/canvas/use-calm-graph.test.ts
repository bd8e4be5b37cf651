import { emptyGraph } from '@signalbox/flow';
import { expect, it } from 'vitest';
import { createDraftStore } from '../draft/draft-store.ts';
import { isSameDrawing } from './use-calm-graph.ts';

it('a letter in a step leaves the drawing as it is; a place, a step that is off, a track and another step do not', () => {
  const draft = createDraftStore(emptyGraph());
  const graph = () => draft.getState().history.graph;
  const first = draft.getState().add('trigger.sms');
  const second = draft.getState().add('msg.reply', { after: { id: first } });
  const keeps = (edit: () => void): boolean => {
    const before = graph();
    edit();
    expect(graph()).not.toBe(before);
    return isSameDrawing(before, graph());
  };
  expect(keeps(() => draft.getState().set(second, 'text', 'Hello'))).toBe(true);
  expect(keeps(() => draft.getState().patch(second, { title: 'Greeting' }))).toBe(true);
  expect(keeps(() => draft.getState().setOff([second], true))).toBe(false);
  draft.getState().select([second]);
  expect(keeps(() => draft.getState().nudge({ x: 6, y: 0 }))).toBe(false);
  expect(keeps(() => draft.getState().disconnect(graph().edges[0]?.id ?? ''))).toBe(false);
  expect(keeps(() => draft.getState().add('msg.reply'))).toBe(false);
});
