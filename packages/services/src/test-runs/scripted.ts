import type { TestAnswer } from '@signalbox/contract';
import type { ScriptedEvent } from '@signalbox/flow';

/** An answer of a test as the driver takes it. */
export const scripted = (answer: TestAnswer): ScriptedEvent =>
  'cancel' in answer
    ? { afterMs: answer.afterMs, cancel: answer.cancel }
    : {
        afterMs: answer.afterMs,
        answer: { kind: answer.kind, payload: answer.payload },
        ...(answer.nodeId === undefined ? {} : { nodeId: answer.nodeId }),
      };
