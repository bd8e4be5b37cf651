/** What the lane workflow may ask for; kept apart so that its bundle holds types only. */
export interface LaneActivities {
  /** Sends what is due for about a minute. `off` = the provider is gone or switched off. */
  drain(providerId: string, accountId: number): Promise<'again' | 'off'>;
}
