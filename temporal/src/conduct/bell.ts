/** Something to wait for that may ring at any time. What rings while nobody waits is heard by the next one who does. */
export function createBell() {
  let isRung = false;
  let wakeUp: (() => void) | null = null;
  return {
    ring(): void {
      isRung = true;
      wakeUp?.();
    },
    isRung: (): boolean => isRung,
    /** Whether it rang since the last time somebody asked. */
    heard(): boolean {
      const was = isRung;
      isRung = false;
      return was;
    },
    /** Resolves when it rings (at once if it has), or after that time. */
    async wait(ms: number): Promise<void> {
      if (isRung) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        wakeUp = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      wakeUp = null;
    },
  };
}
