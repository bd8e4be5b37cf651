export * from './account.ts';
export * from './common.ts';
export * from './runs.ts';
export * from './workflows.ts';
