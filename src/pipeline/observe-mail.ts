// Takes one mail through stages and keeps all that happens: what each stage looked at, asked, found out, and how long it took. Called by the
// development page. It writes what the stages write: hand in ports of a desk in memory, or stop before `deliver`.
import type { Outcome, Reason } from '../domain/decision.ts';
import { limits } from '../domain/limits.ts';
import type { DeskPorts } from './desk-ports.ts';
import { decidingStages, pipeline } from './pipeline.ts';
import type { DeliveredMail, ReceivedBytes } from './progress.ts';
import type { Stage, StageName } from './stage.ts';

/** What a stage asked of the world beside it. `answer` is what came back, not a copy. */
export interface AskedQuestion {
  /** Such as `orders.findOrders`. */
  readonly to: string;
  readonly given: readonly unknown[];
  readonly answer: unknown;
  /** Why there is no answer; null where there is one. */
  readonly fault: string | null;
  readonly milliseconds: number;
}

export interface ObservedStage {
  readonly name: StageName;
  readonly milliseconds: number;
  /** The findings of earlier stages that it looked at, by name. */
  readonly lookedAt: readonly string[];
  readonly questions: readonly AskedQuestion[];
  /** Null where it ended the mail. */
  readonly adds: Readonly<Record<string, unknown>> | null;
  /** What of it stands in the audit log; null where it failed. */
  readonly summary: Readonly<Record<string, unknown>> | null;
}

export interface ObservedMail {
  readonly stages: readonly ObservedStage[];
  readonly known: Partial<DeliveredMail>;
  /** `failed`: a stage threw; live the mail would be tried again, and then set aside for a person. */
  readonly end: 'through' | 'stopped' | 'failed';
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
}

export interface Observing {
  /** `deciding` writes nothing but what the memory in the ports keeps. */
  readonly stages: 'all' | 'deciding';
  /** A clock for durations alone, in milliseconds. */
  readonly nowMs: () => number;
}

const ASKED = ['orders', 'stock', 'memory', 'model', 'knowledge', 'mailbox'] as const;

/** Never throws for what a stage throws. */
export async function observeMail(
  received: ReceivedBytes,
  ports: DeskPorts,
  observing: Observing,
): Promise<ObservedMail> {
  const { nowMs } = observing;
  const list = (observing.stages === 'all' ? pipeline : decidingStages).stages as readonly Stage<object, object>[];
  const soFar: object = { ...received };
  const stages: ObservedStage[] = [];
  const end = (how: ObservedMail['end'], outcome: Outcome, reasons: readonly Reason[]): ObservedMail => ({
    stages,
    known: soFar as Partial<DeliveredMail>,
    end: how,
    outcome,
    reasons,
  });
  for (const stage of list) {
    const questions: AskedQuestion[] = [];
    const lookedAt = new Set<string>();
    const startMs = nowMs();
    const keep = (adds: object | null, summary: ObservedStage['summary']) =>
      stages.push({
        name: stage.name,
        milliseconds: nowMs() - startMs,
        lookedAt: [...lookedAt],
        questions,
        adds: adds as ObservedStage['adds'],
        summary,
      });
    try {
      const result = await stage.run(noteReads(soFar, lookedAt), notePorts(ports, questions, nowMs));
      if (result.kind === 'stop') {
        keep(null, { stopped: result.reason.rule });
        return end('stopped', result.outcome, [result.reason]);
      }
      keep(result.adds, stage.summarize(result.adds));
      Object.assign(soFar, result.adds);
    } catch (error) {
      keep(null, null);
      return end('failed', 'escalate', [{ rule: `failed_in_${stage.name}`, detail: describe(error) }]);
    }
  }
  const { decision } = soFar as Partial<DeliveredMail>;
  return end('through', decision?.outcome ?? 'escalate', decision?.reasons ?? []);
}

const describe = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

function noteReads(soFar: object, lookedAt: Set<string>): object {
  return new Proxy(soFar, {
    get(target, name) {
      if (typeof name === 'string') lookedAt.add(name);
      return Reflect.get(target, name);
    },
  });
}

function notePorts(ports: DeskPorts, questions: AskedQuestion[], nowMs: () => number): DeskPorts {
  const noted: Record<string, unknown> = {};
  for (const name of ASKED) {
    const port = ports[name];
    if (port !== null) noted[name] = noteCalls(name, port, questions, nowMs);
  }
  for (const name of ['readDocument', 'checkDkim'] as const) {
    const ask = ports[name];
    if (ask !== null) noted[name] = noteCalls(name, { ask }, questions, nowMs).ask;
  }
  return { ...ports, ...noted };
}

function noteCalls<Port extends object>(
  name: string,
  port: Port,
  questions: AskedQuestion[],
  nowMs: () => number,
): Port {
  return new Proxy(port, {
    get(target, method) {
      const value: unknown = Reflect.get(target, method);
      if (typeof value !== 'function') return value;
      const to = method === 'ask' ? name : `${name}.${String(method)}`;
      return (...given: unknown[]) => {
        const startMs = nowMs();
        const keep = (answer: unknown, fault: string | null) => {
          if (questions.length >= limits.development.questionsKept) return;
          questions.push({ to, given, answer, fault, milliseconds: nowMs() - startMs });
        };
        try {
          const answer: unknown = Reflect.apply(value, target, given);
          if (!(answer instanceof Promise)) {
            keep(answer, null);
            return answer;
          }
          return answer.then(
            (value: unknown) => {
              keep(value, null);
              return value;
            },
            (error: unknown) => {
              keep(null, describe(error));
              throw error;
            },
          );
        } catch (error) {
          keep(null, describe(error));
          throw error;
        }
      };
    },
  });
}
