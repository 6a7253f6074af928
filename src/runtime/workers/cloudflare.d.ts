// What of Cloudflare's runtime Waybill calls. Its own types (@cloudflare/workers-types) declare the web's globals once more, beside those of Node.
// https://developers.cloudflare.com/durable-objects/api/, https://developers.cloudflare.com/queues/configuration/javascript-apis/
declare module 'cloudflare:workers' {
  export interface ObjectState {
    readonly id: { readonly name?: string };
    readonly storage: import('../../store/object-sqlite.ts').ObjectStorage & {
      /** `atMs`: milliseconds since the epoch. */
      setAlarm(atMs: number): Promise<void>;
      getAlarm(): Promise<number | null>;
      deleteAlarm(): Promise<void>;
    };
    /** Nothing else reaches the object until it is done; where it fails, the object begins anew. */
    blockConcurrencyWhile<T>(work: () => Promise<T>): Promise<T>;
    /** The object begins anew with the next call. */
    abort(why: string): void;
  }
  export abstract class DurableObject<Env = unknown> {
    constructor(state: ObjectState, env: Env);
    protected readonly ctx: ObjectState;
    protected readonly env: Env;
    fetch?(request: Request): Promise<Response>;
    alarm?(): Promise<void>;
  }
  /** In tests: the bindings of their worker. */
  export const env: {
    readonly DESKS: { newUniqueId(): object; get(id: object): object };
  };
}

/** @cloudflare/vitest-plugin: runs the work within the object. */
declare module 'cloudflare:test' {
  export function runInDurableObject<T>(
    stub: object,
    work: (object: unknown, state: import('cloudflare:workers').ObjectState) => Promise<T>,
  ): Promise<T>;
}

declare module 'cloudflare:node' {
  /** Hands a request to the `node:http` server that listens at this port of the isolate. */
  export function handleAsNodeRequest(port: number, request: Request): Promise<Response>;
}

/** The project's own files for tests (in-workerd/stand-ins.ts): base64 by path from `root` on. */
declare module 'virtual:project-files' {
  const files: { readonly root: string; readonly byName: Readonly<Record<string, string>> };
  export default files;
}
