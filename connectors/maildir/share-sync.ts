// Lets many writers share one sync of a directory: who comes while one runs waits for the next, which covers all that came
// until it starts. Called by client.ts; it is what makes thousands of durable drafts a second possible.

export function shareSync(sync: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;
  const runAfter = async (previous: Promise<void>): Promise<void> => {
    await previous.catch(() => undefined);
    if (waiting) running = waiting;
    waiting = null;
    await sync();
  };
  return () => {
    waiting ??= runAfter(running);
    return waiting;
  };
}
