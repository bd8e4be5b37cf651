import { emptyGraph } from '@signalbox/flow';
import { type Language, wordsFor } from '@signalbox/words';
import { expect, it } from 'vitest';
import type { StepPort } from '../../canvas/cards/step-model.ts';
import { portWords } from '../../canvas/cards/step-words.ts';
import { createDraftStore } from '../draft/draft-store.ts';
import { outlineRows } from './outline-rows.ts';

const wordOf = (port: StepPort | null, language: Language = 'en') => (port ? portWords(wordsFor(language), port) : '');

it('shows every step once, branches deeper, and where tracks join', () => {
  const draft = createDraftStore(emptyGraph());
  const { add, connect, select } = draft.getState();
  for (const type of ['trigger.sms', 'logic.if', 'msg.reply']) add(type);
  select(['if1']);
  add('tag.add');
  connect({ from: 'add1', port: 'next', to: 'reply1' });
  const rows = outlineRows(draft.getState().history.graph).map((row) =>
    `${row.depth} ${row.node.id}${row.joins ? ' joins' : ''} ${wordOf(row.port)}`.trim(),
  );
  expect(rows).toEqual(['0 sms1', '0 if1', '1 reply1 Yes', '1 add1 Otherwise', '1 reply1 joins']);
});
it('does not lose steps in a circle', () => {
  const draft = createDraftStore(emptyGraph());
  const { add, connect } = draft.getState();
  for (const type of ['msg.reply', 'msg.reply']) add(type);
  connect({ from: 'reply2', port: 'next', to: 'reply1' });
  expect(outlineRows(draft.getState().history.graph).filter((row) => !row.joins)).toHaveLength(2);
});
it('shows the body of a frame under it, one deeper, and then goes on', () => {
  const draft = createDraftStore(emptyGraph());
  const { add, disconnect } = draft.getState();
  const after = (type: string, id: string, port: string) => add(type, { after: { id, port } });
  add('trigger.sms');
  after('logic.forEach', 'sms1', 'next');
  after('msg.reply', 'forEach1', 'item');
  after('tag.add', 'reply1', 'next');
  after('msg.send', 'forEach1', 'done');
  disconnect('reply1:next:add1');
  const rows = outlineRows(draft.getState().history.graph).map((row) => `${row.depth} ${row.node.id} ${wordOf(row.port)}`.trim());
  expect(rows).toEqual(['0 sms1', '0 forEach1', '1 reply1 Each', '1 add1', '0 send1 Done']);
  expect(outlineRows(draft.getState().history.graph).map((row) => wordOf(row.port, 'sv'))).toEqual(['', '', 'Varje', '', 'Klart']);
});
