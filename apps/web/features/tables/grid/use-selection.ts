'use client';
import { useState } from 'react';

export interface Place {
  row: number;
  column: number;
}
export interface Selection {
  active: Place;
  /** Places of the corner with the smallest numbers and of the one with the largest. */
  from: Place;
  to: Place;
  /** `extend` keeps the other corner. */
  go: (to: Place, extend?: boolean) => void;
  rowsOf: () => number[];
  has: (place: Place) => boolean;
}

/** The chosen cell and the range around it, within the bounds of the grid. */
export function useSelection({ rows, columns }: { rows: number; columns: number }): Selection {
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<Place>(active);
  const bounded = ({ row, column }: Place): Place => ({
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  });
  const [at, other] = [bounded(active), bounded(anchor)];
  const from = { row: Math.min(at.row, other.row), column: Math.min(at.column, other.column) };
  const to = { row: Math.max(at.row, other.row), column: Math.max(at.column, other.column) };
  return {
    ...{ active: at, from, to },
    go: (next, extend = false) => {
      // The upper bound is that of the moment in which it is looked at: a row may be on its way.
      const place = { row: Math.max(0, next.row), column: Math.max(0, next.column) };
      setActive(place);
      if (!extend) setAnchor(place);
    },
    rowsOf: () => Array.from({ length: to.row - from.row + 1 }, (_, index) => from.row + index),
    has: ({ row, column }) => row >= from.row && row <= to.row && column >= from.column && column <= to.column,
  };
}
