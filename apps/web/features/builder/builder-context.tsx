'use client';
import type { Workflow } from '@signalbox/contract';
import type { Graph, ToldIssue } from '@signalbox/flow';
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Autosave } from './draft/autosave.ts';
import type { DraftState, DraftStore } from './draft/draft-store.ts';
import type { Lookup } from './panels/use-issues.ts';
import type { EditorPart } from './states/use-draft-editor.ts';
import type { TestPart } from './test/use-test-run.ts';
import type { Room } from './use-narrow.ts';

export interface BuilderParts {
  workflow: Workflow;
  draft: DraftStore;
  autosave: Autosave;
  /** Who edits this draft. */
  editing: EditorPart;
  issues: readonly ToldIssue[];
  lookup: Lookup;
  room: Room;
  /** Selects a step and brings it into view. */
  goTo: (nodeId: string) => void;
  /** The same, and the focus goes to the first of its settings. */
  openSettings: (nodeId: string) => void;
  /** The list of step types, with the focus in its search. */
  findStep: () => void;
  test: TestPart;
  /** Opens the test of the draft; from a step, or from the beginning. */
  openTest: (from: string | null) => void;
  /** Opens the values of the steps, where they lie over nothing. */
  openValues: () => void;
  /** Opens the test cases. */
  openCases: () => void;
}
export const BuilderContext = createContext<BuilderParts | null>(null);

/** The parts of the builder that its panels share. */
export function useBuilder(): BuilderParts {
  const parts = useContext(BuilderContext);
  if (!parts) throw new Error('A panel of the builder stands outside of it.');
  return parts;
}
export const useDraft = <Picked,>(pick: (state: DraftState) => Picked): Picked => useStore(useBuilder().draft, pick);
export const useGraph = (): Graph => useDraft((state) => state.history.graph);
/** The actions; they never change, so reading them draws nothing anew. */
export const useActions = (): DraftState => useBuilder().draft.getState();
