export { openKeySink } from './worlds/key-sink.ts';
export { type PhoneText, phonesOf, type Submit } from './worlds/phones.ts';
export { openSendingWorld, phoneNumbers, type SendingWorld } from './worlds/sending-world.ts';
export { openWorkerWorld, type WorkerWorld } from './worlds/worker-world.ts';
