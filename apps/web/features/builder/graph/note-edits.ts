import type { Graph, GraphNote } from '@signalbox/flow';
import { layoutOf } from '../../canvas/layout/graph-layout.ts';

const usual = { width: 240, height: 120 } as const;

/** An empty note; without a place, left of everything that is drawn. */
export function addNote(graph: Graph, position?: { x: number; y: number }): { graph: Graph; id: string } {
  const known = new Set(graph.notes.map((note) => note.id));
  let number = 1;
  while (known.has(`note${number}`)) number += 1;
  const id = `note${number}`;
  const boxes = [...layoutOf(graph).values(), ...graph.notes.map((note) => ({ ...note, ...note.position }))];
  const beside = {
    x: boxes.length === 0 ? 0 : Math.min(...boxes.map((box) => box.x)) - usual.width - 48,
    y: boxes.length === 0 ? 0 : Math.min(...boxes.map((box) => box.y)),
  };
  return { graph: { ...graph, notes: [...graph.notes, { id, text: '', position: position ?? beside, ...usual }] }, id };
}

export const changeNote = (graph: Graph, id: string, change: Partial<Omit<GraphNote, 'id'>>): Graph => ({
  ...graph,
  notes: graph.notes.map((note) => (note.id === id ? { ...note, ...change } : note)),
});

export const removeNotes = (graph: Graph, ids: readonly string[]): Graph =>
  ids.length === 0 ? graph : { ...graph, notes: graph.notes.filter((note) => !ids.includes(note.id)) };
