'use client';
import { createContext, useContext } from 'react';
import type { GraphLayout } from './layout/graph-layout.ts';
import type { Tracks } from './tracks/route-tracks.ts';

// Contexts of their own, because the layout changes with every edit: a card that only wants to close a frame must not hear of it.
export const LayoutContext = createContext<GraphLayout>(new Map());
export const useLayout = (): GraphLayout => useContext(LayoutContext);

/** Seen from so far away that a card shows no more than its title, so that hundreds of them are drawn at once. */
export const FarContext = createContext(false);
export const useIsFar = (): boolean => useContext(FarContext);

/** Where the tracks run, as far as they are routed. */
export const TracksContext = createContext<Tracks>(new Map());
export const useRouted = (edgeId: string | undefined) => useContext(TracksContext).get(edgeId ?? '') ?? [];

/** Opens or closes a frame. Which frames are closed is a matter of the view, not of the workflow. */
export const FrameToggleContext = createContext<(id: string) => void>(() => undefined);
export const useFrameToggle = (): ((id: string) => void) => useContext(FrameToggleContext);

export interface NoteActs {
  text: (id: string, text: string) => void;
  box: (id: string, box: { x: number; y: number; width: number; height: number }) => void;
}
export const NoteContext = createContext<NoteActs>({ text: () => undefined, box: () => undefined });
export const useNoteActs = (): NoteActs => useContext(NoteContext);

/** Opens the search in this workflow. */
export const FindContext = createContext<() => void>(() => undefined);
export const useOpenFind = (): (() => void) => useContext(FindContext);
