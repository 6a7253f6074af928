// The answer to what is not what a route takes: which field, and why. Called by each group of routes as its default hook.
import type { Hook } from '@hono/zod-openapi';
import type { DeskEnv } from './desk-house.ts';

const ISSUES_SHOWN = 10;

export const refuseInvalid: Hook<unknown, DeskEnv, string, Response | undefined> = (result, context) => {
  if (result.success) return undefined;
  const message = result.error.issues
    .slice(0, ISSUES_SHOWN)
    .map(({ path, message: words }) => (path.length === 0 ? words : `${path.map(String).join('.')}: ${words}`))
    .join('\n');
  return context.json({ fault: 'invalid', message }, 400);
};
