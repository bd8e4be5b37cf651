export { type ApiSetup, apiSetup } from './api/api-setup.ts';
