import type { AddressShare, JoinAddress, SetKeywords } from '../shared-addresses.ts';

export const addressShareExample: AddressShare = { code: 'sh_4kq0Zr8vXb2mNs7tQw1e' };
export const joinAddressExample: JoinAddress = { code: addressShareExample.code };
export const setKeywordsExample: SetKeywords = { keywords: ['HEAT', 'WATER'] };
