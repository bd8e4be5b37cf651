import { isShortCode, type NumberForm, normalizeAddress } from '@signalbox/domain';
import type { SmppConfig } from './config.ts';
import { numberField, type Pdu, textField } from './pdu.ts';

export interface SmppAddress {
  ton: number;
  npi: number;
  address: string;
}

/** How a sender or recipient is written in a PDU, or null when it cannot be: empty, too long, or with control characters. */
export function toSmppAddress(text: string, config?: Pick<SmppConfig, 'sourceTon' | 'sourceNpi'>): SmppAddress | null {
  const written = text.trim();
  if (written === '' || written.length > 20 || !/^[\x20-\x7e]+$/.test(written)) return null;
  const form = formOf(written);
  return {
    address: form.address,
    ton: config && config.sourceTon !== 'auto' ? Number(config.sourceTon) : form.ton,
    npi: config && config.sourceNpi !== 'auto' ? Number(config.sourceNpi) : form.npi,
  };
}

/**
 * The address that a peer wrote, the way we keep it: E.164 where it is a number, short codes and names unchanged.
 * National numbers are those of the provider's country.
 */
export function fromSmppAddress(pdu: Pdu, which: 'source' | 'dest', country?: string): string {
  const ton = numberField(pdu, which === 'source' ? 'source_addr_ton' : 'dest_addr_ton');
  const address = textField(pdu, which === 'source' ? 'source_addr' : 'destination_addr').trim();
  if (ton === 5) return address;
  return normalizeAddress(address, { ...(country ? { country } : {}), form: forms[ton] ?? 'unknown' });
}
const forms: Readonly<Record<number, NumberForm>> = { 1: 'international', 2: 'national' };

function formOf(written: string): SmppAddress {
  if (/^\+\d+$/.test(written)) return { ton: 1, npi: 1, address: written.slice(1) };
  if (isShortCode(written)) return { ton: 3, npi: 0, address: written };
  if (/^0\d+$/.test(written)) return { ton: 2, npi: 1, address: written };
  if (/^\d+$/.test(written)) return { ton: 1, npi: 1, address: written };
  return { ton: 5, npi: 0, address: written };
}
