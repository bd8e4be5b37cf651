/** The practice phones of the simulator, as the tests use them. */
export interface PhoneText {
  no: number;
  direction: 'in' | 'out';
  peer: string;
  text: string;
}
export interface Submit {
  no: number;
  from: string;
  to: string;
  text: string;
}

export function phonesOf(simulatorUrl: string) {
  const call = async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(`${simulatorUrl}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.status === 204 ? null : answer.json();
  };
  return {
    add: (number: string) => call('PUT', `/phones/${encodeURIComponent(number)}`),
    send: (number: string, to: string, text: string) => call('POST', `/phones/${encodeURIComponent(number)}/messages`, { to, text }),
    /** Texts that this phone received. */
    async received(number: string): Promise<PhoneText[]> {
      const { messages } = (await call('GET', `/phones/${encodeURIComponent(number)}/messages?after=0`)) as { messages: PhoneText[] };
      return messages.filter((message) => message.direction === 'in');
    },
    /** Every submit_sm that the SMSC accepted, in order: a text that was sent twice is here twice. */
    async submits(): Promise<Submit[]> {
      const all: Submit[] = [];
      for (let after = 0; ; ) {
        const { submits, next } = (await call('GET', `/submits?after=${after}`)) as { submits: Submit[]; next: number };
        all.push(...submits);
        if (submits.length === 0 || next === after) return all;
        after = next;
      }
    },
    outcome: (number: string, outcome: string, rest: Record<string, unknown> = {}) =>
      call('PUT', `/phones/${encodeURIComponent(number)}/outcome`, { outcome, ...rest }),
    latency: (answerMs: number, receiptMs: number) => call('PUT', '/latency', { answerMs, receiptMs }),
    clearSubmits: () => call('DELETE', '/submits'),
  };
}
