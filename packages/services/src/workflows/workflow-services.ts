import { tellWorkflowChanged } from '../live/tell-workflow-changed.ts';
import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ActorContext, ServiceContext } from '../shared/service-context.ts';
import { testRun } from '../test-runs/test-run.ts';
import { archiveWorkflow } from './archive-workflow.ts';
import { changeWorkflow } from './change-workflow.ts';
import { compileGraph } from './compile-graph.ts';
import { copyWorkflow } from './copy-workflow.ts';
import { countAnswers } from './count-answers.ts';
import { countSteps } from './count-steps.ts';
import { createWorkflow } from './create-workflow.ts';
import { diffWorkflow } from './diff-workflow.ts';
import { copyDraft, getDraftCopy, listDraftCopies } from './draft-copies.ts';
import { draftFacts } from './draft-facts.ts';
import { exportWorkflow } from './export-workflow.ts';
import { findSteps } from './find-steps.ts';
import { listFolders, renameFolder } from './folders.ts';
import { getWorkflow } from './get-workflow.ts';
import { answerDraft, askDraft, holdDraft, leaveDraft } from './hold-draft.ts';
import { importWorkflow } from './import-workflow.ts';
import { getVersion, listVersions } from './list-versions.ts';
import { countWaiting, listWaiting } from './list-waiting.ts';
import { listWorkflows } from './list-workflows.ts';
import { messageWaiting } from './message-waiting.ts';
import { moveRuns } from './move-runs.ts';
import { publishVersion, publishWorkflow } from './publish-workflow.ts';
import { restoreWorkflow } from './restore-workflow.ts';
import { saveDraft } from './save-draft.ts';
import { startByHand } from './start-by-hand.ts';
import { stepTries } from './step-tries.ts';

export const workflowServices = (context: ServiceContext) =>
  bindUseCases(context, {
    list: listWorkflows,
    create: createWorkflow,
    get: getWorkflow,
    change: told(changeWorkflow),
    archive: told(archiveWorkflow),
    restore: told(restoreWorkflow),
    copy: copyWorkflow,
    export: exportWorkflow,
    import: importWorkflow,
    folders: listFolders,
    renameFolder,
    saveDraft,
    publish: told(publishWorkflow),
    versions: listVersions,
    version: getVersion,
    publishVersion: told(publishVersion),
    start: startByHand,
    compile: compileGraph,
    facts: draftFacts,
    findSteps,
    tries: stepTries,
    diff: diffWorkflow,
    move: told(moveRuns),
    test: testRun,
    waiting: countWaiting,
    waitingAt: listWaiting,
    counters: countSteps,
    messageWaiting,
    hold: holdDraft,
    ask: askDraft,
    answer: answerDraft,
    leave: leaveDraft,
    keepDraft: copyDraft,
    keptDrafts: listDraftCopies,
    keptDraft: getDraftCopy,
    answers: countAnswers,
  });

/** Open views hear of it when it is done. */
const told =
  <Rest extends unknown[], Result>(change: (context: ActorContext, id: string, ...rest: Rest) => Promise<Result>) =>
  async (context: ActorContext, id: string, ...rest: Rest): Promise<Result> => {
    const result = await change(context, id, ...rest);
    await tellWorkflowChanged(context, context.actor.accountId, id);
    return result;
  };
