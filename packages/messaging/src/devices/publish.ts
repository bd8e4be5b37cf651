import type { RoutedTrigger } from '@signalbox/runner';

/** Something that a device published, and who hears it. */
export interface Publish {
  device: { id: string; key: string; name: string; group: string; place: string };
  topic: string;
  /** The payload as text; whoever publishes something else is heard by nobody. */
  text: string;
  isRetained: boolean;
  /** By what a repeat is known: whose packet it was and its number; null = it is never repeated (QoS 0). */
  packet: { client: string; number: number; isRepeat: boolean } | null;
  /** Milliseconds since 1970. */
  at: number;
  /** Steps that listen to it, and for how long the same again starts nothing there. */
  heardBy: readonly (RoutedTrigger & { windowMs: number | null })[];
  /** Numbers that are kept in the log of the device, by name; null = none. */
  logged: Readonly<Record<string, number>> | null;
  /** The command that it answers. */
  answers: { id: string; payload: Record<string, unknown> } | null;
}

export interface PublishOutcome {
  runs: { runId: string; workflowId: string }[];
  /** It was taken before. */
  isRepeat: boolean;
  /** A run waited for it. */
  answered: boolean;
}

/** Whether it does something that counts once. */
export const isHeeded = ({ heardBy, logged }: Pick<Publish, 'heardBy' | 'logged'>): boolean => heardBy.length > 0 || logged !== null;
