// The door of the workflow bundle: what is exported here exists in Temporal under its name.
export { conduct } from '../conduct/conduct.ts';
export { lane } from '../lane/lane.ts';
export { fire } from '../schedule/fire.ts';
