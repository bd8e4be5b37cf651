import type { Column } from '@signalbox/ui';

/** A column that is there until it is taken away, or, as an extra one, only when it is asked for. What has to stay is fixed. */
export interface ListColumn<Row> extends Column<Row> {
  place?: 'fixed' | 'extra';
}

/** A column as the chooser of columns knows it. */
export type ListHead = Pick<ListColumn<never>, 'id' | 'head' | 'place' | 'headHidden'>;

/** The columns that a person sees, in the order in which the list has them. */
export const shownColumns = <Row>(columns: readonly ListColumn<Row>[], chosen: readonly string[] | null): ListColumn<Row>[] =>
  columns.filter(({ id, place }) => place === 'fixed' || (chosen === null ? place !== 'extra' : chosen.includes(id)));
