export { addPerson } from './services/add-person.ts';
export { type Published, runId, type ServiceSetup, serviceSetup } from './services/service-setup.ts';
export { testServices } from './services/test-services.ts';
export { aDay, addWaiting, on, publishNext, versionsOf, waiting } from './services/waiting-flow.ts';
