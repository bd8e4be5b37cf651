export { startConductor, taskQueue, wakeConductor } from './conduct/start-conductor.ts';
export { connectTemporal } from './connect.ts';
export { type RunningWorker, type RunWorkerOptions, runWorker } from './run-worker.ts';
