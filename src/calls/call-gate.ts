// Lets so many calls through at a time; the others wait in line, and where the line is long or slow they are turned away. Called by
// src/model and vendor-api.ts.

export interface CallGate {
  /** False where it is turned away. Who gets true leaves. */
  enter(): Promise<boolean>;
  leave(): void;
}

export function createCallGate(options: {
  readonly callsAtOnce: number;
  readonly callsWaitingMax: number;
  /** In line. */
  readonly seconds: number;
}): CallGate {
  let inside = 0;
  const line: (() => void)[] = [];
  return {
    enter() {
      if (inside < options.callsAtOnce) {
        inside += 1;
        return Promise.resolve(true);
      }
      if (line.length >= options.callsWaitingMax) return Promise.resolve(false);
      return new Promise((resolve) => {
        const letIn = (): void => {
          clearTimeout(timer);
          resolve(true);
        };
        const timer = setTimeout(() => {
          line.splice(line.indexOf(letIn), 1);
          resolve(false);
        }, options.seconds * 1_000);
        line.push(letIn);
      });
    },
    leave() {
      const next = line.shift();
      // The place goes to the next without becoming free.
      if (next === undefined) inside -= 1;
      else next();
    },
  };
}
