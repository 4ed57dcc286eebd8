/** Reading what a device keeps. */

/** Milliseconds after which a storage that failed is asked once more. */
const PAUSE = 60;

/** Reads, and a moment later once more where that failed: storage of a busy phone fails for an instant. Rejects where both did. */
export async function readAgain<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return read();
  }
}
