import type { AnswerDraft, AskDraft, CopyDraft, DraftCopy, DraftCopyDetail, DraftCopyList, DraftEditor, HoldDraft } from '../editors.ts';
import { exampleId } from './ids.ts';
import { graphExample } from './workflows.ts';

const windowId = '0193a1f2-7c1e-4f0a-9d55-1b6f0a2c4e10';
export const holdDraftExample: HoldDraft = { windowId, nodeId: 'ask', idleMs: 4000 };
export const askDraftExample: AskDraft = { windowId };
export const answerDraftExample: AnswerDraft = { windowId, handOver: true };
export const draftEditorExample: DraftEditor = {
  ...{ mine: false, userId: exampleId('user'), name: 'Erik Lund', nodeId: 'ask' },
  ...{ since: '2026-03-02T08:00:04.210Z', changedAt: '2026-03-02T08:10:04.210Z', asking: null },
};
export const copyDraftExample: CopyDraft = { graph: graphExample, reason: 'conflict' };
export const draftCopyExample: DraftCopy = { id: exampleId('copy'), by: 'Eva Berg', at: '2026-03-02T08:10:04.210Z', reason: 'handOver' };
export const draftCopyListExample: DraftCopyList = { items: [draftCopyExample] };
export const draftCopyDetailExample: DraftCopyDetail = { ...draftCopyExample, graph: graphExample };
