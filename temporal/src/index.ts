export { startConductor, taskQueue, wakeConductor } from './conduct/start-conductor.ts';
export { connectTemporal } from './connect.ts';
export { type RunningWorker, type RunWorkerOptions, runWorker } from './run-worker.ts';
export { createPlanCache } from './step/plan-cache.ts';
export { step } from './step/step.ts';
export { createStepContext } from './step/step-context.ts';
export type { StepAnswer, StepDeps } from './step/types.ts';
