import { emptyGraph, type Graph } from '@signalbox/flow';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addStep } from '../graph/add-step.ts';
import { createAutosave, type SaveFailure } from './autosave.ts';

const first = emptyGraph();
const one = addStep(first, 'trigger.sms').graph;
const two = addStep(one, 'msg.reply').graph;
const open = ({ hasRoom = true, stored = first } = {}) => {
  const calls: { revision: number; graph: Graph; done: (failure?: SaveFailure) => void }[] = [];
  const kept: ({ revision: number; graph: Graph } | null)[] = [];
  const autosave = createAutosave(
    {
      save: (revision, graph) =>
        new Promise((resolve, reject) => {
          calls.push({
            revision,
            graph,
            done: (failure) =>
              failure ? reject(new Error(failure)) : resolve({ revision: revision + 1, updatedAt: '2026-03-01T10:42:00Z' }),
          });
        }),
      failureOf: (error) => (error instanceof Error ? (error.message as SaveFailure) : 'refused'),
      stored: async () => ({ graph: stored, revision: 4, updatedAt: '2026-03-01T10:41:00Z' }),
      keep: (draft) => {
        kept.push(draft && { revision: draft.revision, graph: draft.graph });
        return hasRoom;
      },
    },
    { graph: first, revision: 3, savedAt: '' },
  );
  return { autosave, calls, kept, phase: () => autosave.state.getState().phase };
};

describe('autosave', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('waits for a pause, then saves once', async () => {
    const { autosave, calls, phase } = open();
    autosave.changed(one);
    autosave.changed(two);
    expect(phase()).toBe('dirty');
    await vi.advanceTimersByTimeAsync(600);
    expect(calls).toHaveLength(1);
    calls[0]?.done();
    await vi.advanceTimersByTimeAsync(0);
    expect([phase(), autosave.state.getState().revision]).toEqual(['saved', 4]);
  });
  it('never has two requests under way, and saves what came meanwhile with the new revision', async () => {
    const { autosave, calls, phase } = open();
    autosave.changed(one);
    await vi.advanceTimersByTimeAsync(600);
    autosave.changed(two);
    await vi.advanceTimersByTimeAsync(5000);
    expect(calls).toHaveLength(1);
    calls[0]?.done();
    await vi.advanceTimersByTimeAsync(600);
    expect(calls[1]).toMatchObject({ revision: 4, graph: two });
    calls[1]?.done();
    await vi.advanceTimersByTimeAsync(0);
    expect(phase()).toBe('saved');
  });
  it('keeps the draft on this device while the server is away', async () => {
    const { autosave, calls, kept, phase } = open();
    autosave.changed(one);
    await vi.advanceTimersByTimeAsync(600);
    calls[0]?.done('offline');
    await vi.advanceTimersByTimeAsync(0);
    expect(phase()).toBe('offline');
    expect(kept.at(-1)).toEqual({ revision: 3, graph: one });
    await vi.advanceTimersByTimeAsync(4000);
    calls[1]?.done();
    await vi.advanceTimersByTimeAsync(0);
    expect([phase(), kept.at(-1)]).toEqual(['saved', null]);
  });
  it('has nothing to save when an edit is taken back before it went out', async () => {
    const { autosave, calls, kept, phase } = open();
    autosave.changed(one);
    autosave.changed(first);
    await vi.advanceTimersByTimeAsync(600);
    expect([calls.length, phase(), kept.at(-1)]).toEqual([0, 'saved', null]);
    expect(await autosave.flush()).toBe(true);
  });
  it('saves what was taken back when nobody knows whether the edit arrived', async () => {
    const { autosave, calls, phase } = open();
    autosave.changed(one);
    await vi.advanceTimersByTimeAsync(600);
    calls[0]?.done('offline');
    await vi.advanceTimersByTimeAsync(0);
    autosave.changed(first);
    expect(phase()).toBe('offline');
    await vi.advanceTimersByTimeAsync(4000);
    expect(calls[1]?.graph).toBe(first);
    calls[1]?.done();
    await vi.advanceTimersByTimeAsync(0);
    expect(phase()).toBe('saved');
  });
  it('knows its own save whose answer was lost, and goes on from there', async () => {
    // As the server gives it back: the same, made anew.
    const { autosave, calls, phase } = open({ stored: structuredClone(one) });
    autosave.changed(one);
    await vi.advanceTimersByTimeAsync(600);
    calls[0]?.done('offline');
    autosave.changed(two);
    await vi.advanceTimersByTimeAsync(4000);
    expect(calls[1]).toMatchObject({ revision: 3, graph: two });
    calls[1]?.done('conflict');
    await vi.advanceTimersByTimeAsync(0);
    expect(calls[2]).toMatchObject({ revision: 4, graph: two });
    calls[2]?.done();
    await vi.advanceTimersByTimeAsync(0);
    expect([phase(), autosave.state.getState().revision]).toEqual(['saved', 5]);
  });
  it('has nothing more to save when the lost save was the last one', async () => {
    const { autosave, calls, phase, kept } = open({ stored: structuredClone(one) });
    autosave.changed(one);
    await vi.advanceTimersByTimeAsync(600);
    calls[0]?.done('offline');
    await vi.advanceTimersByTimeAsync(4000);
    calls[1]?.done('conflict');
    await vi.advanceTimersByTimeAsync(0);
    expect([phase(), autosave.state.getState().revision, calls.length, kept.at(-1)]).toEqual(['saved', 4, 2, null]);
  });
  it('is a conflict when somebody else saved after an answer was lost', async () => {
    const { autosave, calls, phase } = open({ stored: two });
    autosave.changed(one);
    await vi.advanceTimersByTimeAsync(600);
    calls[0]?.done('offline');
    await vi.advanceTimersByTimeAsync(4000);
    calls[1]?.done('conflict');
    await vi.advanceTimersByTimeAsync(0);
    expect([phase(), calls.length]).toEqual(['conflict', 2]);
  });
  it('stops at a conflict until a person has chosen', async () => {
    const { autosave, calls, phase } = open();
    autosave.changed(one);
    await vi.advanceTimersByTimeAsync(600);
    calls[0]?.done('conflict');
    await vi.advanceTimersByTimeAsync(0);
    autosave.changed(two);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([phase(), calls.length]).toEqual(['conflict', 1]);
    const kept = autosave.keepMine(9);
    expect(calls[1]).toMatchObject({ revision: 9, graph: two });
    calls[1]?.done();
    await kept;
    expect(phase()).toBe('saved');
  });
  it('waits for signing in, and saves then', async () => {
    const { autosave, calls, phase } = open();
    autosave.changed(one);
    await vi.advanceTimersByTimeAsync(600);
    calls[0]?.done('signedOut');
    await vi.advanceTimersByTimeAsync(60_000);
    expect([phase(), calls.length]).toEqual(['signedOut', 1]);
    autosave.retry();
    await vi.advanceTimersByTimeAsync(0);
    calls[1]?.done();
    await vi.advanceTimersByTimeAsync(0);
    expect(phase()).toBe('saved');
  });
  it('says when this device has no room, and what the work began with', async () => {
    const { autosave } = open({ hasRoom: false });
    autosave.changed(one);
    await vi.advanceTimersByTimeAsync(300);
    expect(autosave.state.getState().kept).toBe(false);
    expect(autosave.base()).toBe(first);
    autosave.conflict(two);
    expect(autosave.base()).toBe(two);
    autosave.look(true);
    expect(autosave.state.getState()).toMatchObject({ phase: 'conflict', looking: true });
    autosave.takeTheirs({ graph: two, revision: 9, savedAt: '' });
    expect(autosave.state.getState()).toMatchObject({ phase: 'saved', looking: false, revision: 9 });
  });
  it('flushes at once', async () => {
    const { autosave, calls } = open();
    autosave.changed(one);
    const flushed = autosave.flush();
    calls[0]?.done();
    await expect(flushed).resolves.toBe(true);
  });
});
