import type { Channel, MessageSize } from '@signalbox/domain';

/** How many parts a message is paid for; null on channels that cut nothing. */
export const partsOf = ({ capabilities }: Channel, size: MessageSize): number | null => (capabilities.parts === null ? null : size.parts);
