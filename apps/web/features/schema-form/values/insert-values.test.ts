import { emptyGraph, type Graph } from '@signalbox/flow';
import { wordsFor } from '@signalbox/words';
import { describe, expect, it } from 'vitest';
import { createDraftStore } from '../../builder/draft/draft-store.ts';
import { insertValues } from './insert-values.ts';

const en = wordsFor('en');

function graphOf(frame: string, inside: string, out: string): Graph {
  const store = createDraftStore(emptyGraph());
  store.getState().add('trigger.sms');
  const at = (type: string, id: string, port: string) => store.getState().add(type, { after: { id, port } });
  const id = at(frame, 'sms1', 'next');
  at('http.request', id, inside);
  at('msg.reply', 'request1', 'next');
  at('msg.reply', id, out);
  at('tag.add', id, 'error');
  return store.getState().history.graph;
}
const paths = (graph: Graph, id: string) => insertValues(en, graph, id).map((value) => value.path);

describe('values by place', () => {
  const each = graphOf('logic.forEach', 'item', 'done');
  it('inside a for each: the item, its number, and what came before', () => {
    const inside = paths(each, 'reply1');
    expect(inside).toEqual(expect.arrayContaining(['trigger.text', 'forEach1.item', 'forEach1.number', 'request1.status']));
    expect(inside).not.toContain('forEach1.total');
  });
  it('after it: the counts, and nothing of the body', () => {
    const after = paths(each, 'reply2');
    expect(after).toEqual(expect.arrayContaining(['trigger.text', 'forEach1.total', 'forEach1.failed']));
    expect(after.filter((path) => path.startsWith('request1') || path === 'forEach1.item')).toEqual([]);
  });
  it('after a try: what its body found', () => expect(paths(graphOf('logic.try', 'do', 'next'), 'reply2')).toContain('request1.status'));
  it('on a failure: why', () => {
    expect(paths(each, 'add1')).toEqual(expect.arrayContaining(['forEach1.error.message', 'forEach1.error.code']));
    expect(paths(each, 'reply2')).not.toContain('forEach1.error.message');
  });
  it('types are words', () =>
    expect(insertValues(en, each, 'reply1').find((value) => value.path === 'forEach1.number')).toMatchObject({
      type: 'number',
      title: 'Number of the item',
      from: 'For each',
      nodeId: 'forEach1',
    }));
  it('newest step first, the start, contact and run last', () =>
    expect([...new Set(insertValues(en, each, 'reply1').map(({ from }) => from))]).toEqual([
      'HTTP request',
      'For each',
      'What started it',
      'Contact',
      'This run',
    ]));
  it('has the fields that the account gave its contacts, but not the hidden ones', () => {
    const own = [
      { key: 'case_no', title: 'Case number', type: 'number', hidden: false },
      { key: 'old', title: 'Old', type: 'text', hidden: true },
    ];
    expect(insertValues(en, each, 'reply1', own).filter(({ path }) => path.startsWith('contact.fields'))).toEqual([
      { path: 'contact.fields.case_no', title: 'Case number', type: 'number', kind: 'double', from: 'Contact', nodeId: null },
    ]);
  });
  it('in the language of the reader', () =>
    expect(
      insertValues(wordsFor('sv'), each, 'reply1').filter(({ path }) => path === 'trigger.text' || path === 'forEach1.number'),
    ).toEqual([
      expect.objectContaining({ path: 'forEach1.number', title: 'Postens nummer', type: 'tal' }),
      { path: 'trigger.text', title: 'Texten som den skrevs', type: 'text', kind: 'string', from: 'Starten', nodeId: 'sms1' },
    ]));
});
