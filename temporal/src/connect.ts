import { NativeConnection } from '@temporalio/worker';

/** Connects to Temporal, trying again until it answers or the signal says stop. The connection reconnects by itself afterwards. */
export async function connectTemporal(address: string, signal?: AbortSignal): Promise<NativeConnection> {
  for (let pause = 200; ; pause = Math.min(pause * 2, 5000)) {
    try {
      return await NativeConnection.connect({ address });
    } catch (error) {
      if (signal?.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
