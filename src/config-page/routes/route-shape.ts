// The escalation routes as the page edits them. The server checks them (src/escalations/routes.ts) before they count; while they are typed they
// may be unfinished.
import type { MatterKind, NoticeTarget } from '../../domain/matter.ts';

export type RouteDeadline = 'at_once' | 'one_working_day' | { readonly minutes: number };

export interface RoutePlace {
  readonly to: NoticeTarget;
  readonly deadline?: RouteDeadline | undefined;
  readonly backup?: NoticeTarget | undefined;
}
export interface RouteConditions {
  readonly intents?: readonly string[] | undefined;
  readonly alarms?: readonly string[] | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly mailboxes?: readonly string[] | undefined;
  readonly kinds?: readonly MatterKind[] | undefined;
  readonly valueMin?: number | undefined;
  readonly hours?: 'desk' | 'outside' | 'always' | undefined;
}
export interface RouteRule extends RoutePlace {
  readonly id: string;
  readonly when: RouteConditions;
}
export interface EditedRoutes {
  readonly version: 1;
  readonly rules: readonly RouteRule[];
  readonly otherwise: RoutePlace;
  readonly dailyList?: NoticeTarget | undefined;
  readonly admins?: NoticeTarget | undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTarget = (value: unknown): boolean =>
  isObject(value) && typeof value['kind'] === 'string' && typeof value['target'] === 'string';
const isPlace = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && isTarget(value['to']) && (value['backup'] === undefined || isTarget(value['backup']));
const isRule = (value: unknown): boolean =>
  isPlace(value) && typeof value['id'] === 'string' && isConditions(value['when']);

/** Whatever else is wrong with them, they can be shown in their fields. */
const isConditions = (when: unknown): boolean =>
  isObject(when) &&
  ['intents', 'alarms', 'languages', 'mailboxes', 'kinds'].every(
    (name) => when[name] === undefined || isWords(when[name]),
  ) &&
  ['number', 'undefined'].includes(typeof when['valueMin']) &&
  ['string', 'undefined'].includes(typeof when['hours']);
const isWords = (value: unknown): boolean => Array.isArray(value) && value.every((word) => typeof word === 'string');

/** null where the text cannot be shown in fields. */
export function readRoutes(text: string): EditedRoutes | null {
  try {
    const json: unknown = JSON.parse(text);
    const isShown =
      isObject(json) &&
      json['version'] === 1 &&
      Array.isArray(json['rules']) &&
      json['rules'].every(isRule) &&
      isPlace(json['otherwise']) &&
      [json['dailyList'], json['admins']].every((target) => target === undefined || isTarget(target));
    return isShown ? (json as unknown as EditedRoutes) : null;
  } catch {
    // What is no JSON is edited as text.
    return null;
  }
}

/** An empty choice is none. */
export function writeRoutes(routes: EditedRoutes): string {
  return JSON.stringify(
    routes,
    (_, value: unknown) => (Array.isArray(value) && value.length === 0 && value !== routes.rules ? undefined : value),
    2,
  );
}

/** A name that no other has. */
export function nameNewRoute(rules: readonly RouteRule[]): string {
  const taken = new Set(rules.map(({ id }) => id));
  let number = rules.length + 1;
  while (taken.has(`route_${number}`)) number += 1;
  return `route_${number}`;
}
