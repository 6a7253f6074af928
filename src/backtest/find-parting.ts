// Where two settings part: the first stage of the pipeline that reads one of them that differs. What comes before it is the same under both, and
// is done once. Called when a back-test begins.
import { isDeepStrictEqual } from 'node:util';
import type { DeskSettings } from '../pipeline/desk-ports.ts';
import type { StageName } from '../pipeline/stage.ts';

/** null where they say the same. */
export function findParting(one: DeskSettings, other: DeskSettings): StageName | null {
  if (!isDeepStrictEqual(one.facts, other.facts)) return 'identify';
  if (one.classifierVersion !== other.classifierVersion) return 'classify';
  if (!isDeepStrictEqual(one.voice, other.voice) || !isSameWording(one, other)) return 'draft';
  return one.policy.digest === other.policy.digest ? null : 'decide';
}

function isSameWording({ templates: one }: DeskSettings, { templates: other }: DeskSettings): boolean {
  const { byId } = other;
  return one.byId.size === byId.size && [...one.byId].every(([id, { digest }]) => byId.get(id)?.digest === digest);
}
