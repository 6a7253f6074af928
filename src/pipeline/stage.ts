// A stage of the pipeline and what it may answer. Stages never import each other; what one needs stands in its types.
import type { Outcome, Reason } from '../domain/decision.ts';
import type { DeskPorts } from './desk-ports.ts';

export const STAGE_NAMES = [
  'parse',
  'identify',
  'classify',
  'gatherFacts',
  'draft',
  'groundCheck',
  'decide',
  'deliver',
] as const;
export type StageName = (typeof STAGE_NAMES)[number];

/** The mail goes on with what the stage found out. */
export interface Go<Adds> {
  readonly kind: 'go';
  readonly adds: Adds;
}
/** Nothing more is done with the mail; `reason` says why to a person. */
export interface Stop {
  readonly kind: 'stop';
  readonly outcome: Outcome;
  readonly reason: Reason;
}
export const go = <Adds>(adds: Adds): Go<Adds> => ({ kind: 'go', adds });
export const stop = (outcome: Outcome, reason: Reason): Stop => ({ kind: 'stop', outcome, reason });

export interface Stage<Needs, Adds extends object> {
  readonly name: StageName;
  readonly run: (soFar: Needs, ports: DeskPorts) => Promise<Go<Adds> | Stop> | Go<Adds> | Stop;
  /** What of its findings stands in the audit log: no text of the mail, no addresses. */
  readonly summarize: (adds: Adds) => Readonly<Record<string, unknown>>;
}

/** A list of stages that only compiles in an order in which each finds what it needs. */
export class StageList<Start extends object, End extends Start> {
  readonly stages: readonly Stage<never, object>[];

  private constructor(stages: readonly Stage<never, object>[]) {
    this.stages = stages;
  }

  static from<Start extends object>(): StageList<Start, Start> {
    return new StageList<Start, Start>([]);
  }

  next<Adds extends object>(stage: Stage<End, Adds>): StageList<Start, End & Adds> {
    return new StageList<Start, End & Adds>([...this.stages, stage as unknown as Stage<never, object>]);
  }
}
