/** Why nothing could be made of what a provider brought. */
export const unusableCodes = ['receipt.unreadable', 'receipt.unmatched', 'message.unknown_address', 'message.not_storable'] as const;
export type UnusableCode = (typeof unusableCodes)[number];
