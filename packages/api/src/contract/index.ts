export * from '@signalbox/contract';
