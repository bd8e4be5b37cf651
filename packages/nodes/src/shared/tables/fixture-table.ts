import type { TableColumn } from '@signalbox/domain';

const column = (key: string, title: string, type: TableColumn['type']): TableColumn => ({ key, title, type, choices: [] });

/** A table for the examples of the steps that look into one. */
export const fixtureTables = {
  tab_buildings: {
    name: 'Buildings',
    keyColumn: 'number',
    columns: [column('number', 'Number', 'text'), column('caretaker', 'Caretaker', 'phone'), column('floors', 'Floors', 'number')],
    rows: [
      { number: '4 B', caretaker: '+46701740612', floors: 3 },
      { number: '7', caretaker: '+46701740613', floors: 9 },
      { number: '12', floors: null },
    ],
  },
};
