// A model that does whatever an attacker wants: any reading, any text, and answers that break the port's types. One seed and one mail
// always make the same answer, whatever came before. Put in the place of the model by measure-hostile.ts.
import { createHash } from 'node:crypto';
import { ok } from '../../src/domain/result.ts';
import type { Model, ModelResult } from '../../src/ports/model.ts';
import { type Chance, seeded } from '../seeded.ts';
import { readAsAttacker, type World, writeAsAttacker } from './hostile-answers.ts';
import { translateAsAttacker } from './hostile-translations.ts';
import { MALFORMED } from './malformed.ts';
import type { SecretOrder } from './shop-secrets.ts';

/** So many of its answers break the types. */
const MALFORMED_SHARE = 0.2;

export interface HostileModel extends Model {
  readonly asked: { reads: number; writes: number; malformed: number };
}

export function hostileModel(seed: number, orders: readonly SecretOrder[]): HostileModel {
  const asked = { reads: 0, writes: 0, malformed: 0 };
  const answer = <T>(question: unknown, say: (world: World) => T): Promise<ModelResult<T>> => {
    const chance = chanceOf(seed, question);
    if (chance.next() < MALFORMED_SHARE) {
      asked.malformed += 1;
      return (chance.pick(MALFORMED) as (typeof MALFORMED)[number])();
    }
    const value = say({ chance, orders });
    const prompt = { id: 'hostile', version: 1, digest: '0'.repeat(64) };
    const usage = { inputTokens: 1, outputTokens: 1, costUsd: 0, milliseconds: 0 };
    return Promise.resolve(ok({ value, model: 'hostile', prompt, usage }));
  };
  return {
    name: 'hostile',
    asked,
    readMail(mail) {
      asked.reads += 1;
      return answer(mail, (world) => readAsAttacker(mail, world));
    },
    writeReply(reply) {
      asked.writes += 1;
      return answer(reply, (world) => writeAsAttacker(reply, world));
    },
    translateTemplate: (template) => answer(template, (world) => translateAsAttacker(template, world)),
  };
}

function chanceOf(seed: number, question: unknown): Chance {
  const digest = createHash('sha256')
    .update(`${seed} ${JSON.stringify(question)}`)
    .digest();
  return seeded(digest.readUInt32LE(0));
}

/** Answers nothing, ever: what it is asked ends by the pipeline's own time. */
export function silentModel(): Model & { readonly asked: { calls: number } } {
  const asked = { calls: 0 };
  const never = () => {
    asked.calls += 1;
    return new Promise<never>(() => undefined);
  };
  return { name: 'silent', asked, readMail: never, writeReply: never };
}
