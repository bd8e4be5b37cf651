import type { Connection, PduFields } from '@signalbox/channels';
import { esme } from '@signalbox/channels';
import type { Timers } from './timers.ts';

interface Delivery {
  fields: PduFields;
  onDone: () => void;
}

/** The deliver_sm of one system ID on their way to its receivers: each is sent until one of them acknowledges it. */
export interface PduOutbox {
  push(fields: PduFields, onDone?: () => void): void;
  addReceiver(connection: Connection): void;
  removeReceiver(connection: Connection): void;
  readonly receivers: number;
}

const windowPerReceiver = 100;
const longest = 200_000;
const repeatMs = 300;

export function createPduOutbox(timers: Timers): PduOutbox {
  const receivers: Connection[] = [];
  let queue: Delivery[] = [];
  let head = 0;
  let underWay = 0;
  let turn = 0;

  const pump = () => {
    while (head < queue.length && underWay < windowPerReceiver * receivers.length) {
      const delivery = queue[head];
      head += 1;
      if (head > 10_000 && head * 2 > queue.length) {
        queue = queue.slice(head);
        head = 0;
      }
      if (delivery) void deliver(delivery);
    }
  };

  const deliver = async (delivery: Delivery) => {
    turn += 1;
    const receiver = receivers[turn % receivers.length];
    underWay += 1;
    const answer = (await receiver?.request('deliver_sm', delivery.fields)) ?? { kind: 'unsent' };
    underWay -= 1;
    if (answer.kind === 'answer' && answer.pdu.status === esme.ok) delivery.onDone();
    else timers.after(repeatMs, () => push(delivery));
    pump();
  };

  const push = (delivery: Delivery) => {
    // Nobody has listened for very long: the oldest is given up.
    if (queue.length - head >= longest) head += 1;
    queue.push(delivery);
    pump();
  };

  return {
    push: (fields, onDone = () => {}) => push({ fields, onDone }),
    addReceiver: (connection) => {
      receivers.push(connection);
      pump();
    },
    removeReceiver: (connection) => {
      const place = receivers.indexOf(connection);
      if (place >= 0) receivers.splice(place, 1);
    },
    get receivers() {
      return receivers.length;
    },
  };
}
