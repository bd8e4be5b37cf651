export { type DataLogConfig, isBeyond, readDataLogConfig, watchesDevice } from './data-log-config.ts';
export { type Watch, watchPoint } from './watch-point.ts';
