import { compile, outsideNames, parseGraph, type TableFact } from '@signalbox/flow';
import { expect, test } from 'vitest';
import { catalogue } from '../../index.ts';

const buildings: TableFact = {
  ...{ id: 'tab_1', name: 'Buildings', keyColumn: 'number' },
  columns: [
    { key: 'number', title: 'Number', type: 'text', choices: [] },
    { key: 'floors', title: 'Floors', type: 'number', choices: [] },
  ],
};
const node = (id: string, type: string, input: Record<string, unknown>) => ({
  ...{ id, type, version: 1, title: '', position: { x: 0, y: 0 }, off: false, note: '', input },
});
const graphOf = (find: Record<string, unknown>, read: string) =>
  parseGraph({
    ...{ format: 1, notes: [] },
    nodes: [
      node('start', 'trigger.manual', {}),
      node('find', 'table.find', { table: 'tab_1', value: '4', ...find }),
      node('log', 'run.log', { text: read }),
    ],
    edges: [
      { id: 'a', from: 'start', port: 'next', to: 'find' },
      { id: 'b', from: 'find', port: 'found', to: 'log' },
    ],
  });
const found = (find: Record<string, unknown>, read: string, tables: TableFact[] = [buildings]) => {
  const graph = graphOf(find, read);
  const { issues } = compile(graph, catalogue, { tables, asked: outsideNames(graph, catalogue) });
  return issues.filter(({ severity }) => severity === 'error').map(({ code, field }) => `${code} ${field}`);
};

test('unknown tables and columns are found while drawing, and expressions know what stands in a row', () => {
  expect(outsideNames(graphOf({}, ''), catalogue).tables).toEqual(['tab_1']);
  expect(found({}, '{{ find.row.floors + 1.0 }} {{ find.row.number }}')).toEqual([]);
  expect(found({}, 'x', [])).toEqual(['table.unknown table']);
  expect(found({ column: 'floor' }, 'x')).toEqual(['table.unknown_column column']);
  expect(found({}, 'x', [{ ...buildings, keyColumn: null }])).toEqual(['table.no_key column']);
  expect(found({}, '{{ find.row.caretaker }}')).toHaveLength(1);
  expect(found({}, '{{ find.row.floors.contains("a") }}')).toHaveLength(1);
});
