// What goes wrong on request: answers refused before or after the work was done, late, or lost on the way. Test-only.

/** An error that Graph answers. */
export class GraphFault extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: number, code: string, headers: Readonly<Record<string, string>> = {}) {
    super(code);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** `before`: refused, nothing done; `after`: done, and then refused; `lost`: done, and the connection ends without an answer;
 * `cut`: the connection ends, nothing done; `slow`: done and answered after `delayMs`. */
export interface PlannedFault {
  readonly when: 'before' | 'after' | 'lost' | 'cut' | 'slow';
  /** Tested against `POST /me/messages/<id>/send`, decoded. */
  readonly on: RegExp;
  /** How many requests fare so; one where it is not said. */
  readonly times?: number;
  readonly status?: number;
  readonly code?: string;
  readonly retryAfter?: string;
  readonly delayMs?: number;
  /** Something that happens in the mailbox at that very moment, before the work. */
  readonly meanwhile?: () => void;
}

export class FaultPlan {
  /** Asked for each request that no planned fault is for: what goes wrong with it by chance. */
  chance: ((request: string) => PlannedFault | null) | null = null;
  private readonly planned: { fault: PlannedFault; left: number }[] = [];

  add(fault: PlannedFault): void {
    this.planned.push({ fault, left: fault.times ?? 1 });
  }

  clear(): void {
    this.planned.length = 0;
  }

  take(request: string): PlannedFault | null {
    const found = this.planned.find(({ fault, left }) => left > 0 && fault.on.test(request));
    if (!found) return this.chance?.(request) ?? null;
    found.left -= 1;
    return found.fault;
  }
}

export const toFault = ({ status = 503, code = 'ServiceUnavailable', retryAfter }: PlannedFault): GraphFault =>
  new GraphFault(status, code, retryAfter === undefined ? {} : { 'retry-after': retryAfter });
