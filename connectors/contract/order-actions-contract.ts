// The contract of the OrderActions port as tests: every sentence of src/ports/order-actions.ts. Each connector that can change an order runs it
// against a stateful server that answers in its vendor's shape.
import { describe, expect } from 'vitest';
import type { ActionEnd, OrderAction, OrderActions } from '../../src/ports/order-actions.ts';
import { type Claim, claimsWithSkips, type Skip } from './contract-test.ts';
import type { AnswerRequest, VendorRequest, VendorServer } from './vendor-server-fixture.ts';

export interface ActionsScene {
  readonly actions: OrderActions;
  readonly server: VendorServer;
  /** What the vendor says when no test puts a fault before it. */
  readonly answer: AnswerRequest;
  /** An order of two `MUG-1` that is paid and not shipped, on which every action of `kinds` is possible. */
  readonly orderId: string;
  /** Whether the vendor's own books show that the action was carried out on that order. */
  readonly isDone: (action: OrderAction) => boolean;
}

export interface OrderActionsUnderTest {
  readonly name: string;
  /** A server of its own for each claim. */
  readonly open: () => Promise<ActionsScene>;
  /** An id in the vendor's form that no order has. */
  readonly unknownOrderId: string;
  /** Whether a request can change something there. Default: what is no GET. */
  readonly isWrite?: (request: VendorRequest) => boolean;
  /** Writes that one action takes at most. Default: 1. */
  readonly writesMax?: number;
  readonly skips?: readonly Skip[];
}

const ACTIONS: Record<OrderAction['kind'], OrderAction> = {
  cancel: { kind: 'cancel', reason: 'The customer asked for it.' },
  change_address: {
    kind: 'change_address',
    shippingAddress: {
      name: 'Mara Lind',
      line1: '12 Harbour Row',
      line2: 'Flat 3',
      city: 'Cork',
      region: null,
      postalCode: 'T12 X2Y3',
      country: 'IE',
    },
  },
  add_note: { kind: 'add_note', text: 'Ring the bell twice & wait <at the door>.' },
  start_return: { kind: 'start_return', lines: [{ sku: 'MUG-1', quantity: 1 }], reason: 'Too small' },
  request_refund: { kind: 'request_refund', amount: '29.90', currency: 'EUR', reason: 'One was broken.' },
};

export function testOrderActions(subject: OrderActionsUnderTest): void {
  const { name, open, unknownOrderId, skips = [] } = subject;
  const { claim, check } = claimsWithSkips(skips);
  const isWrite = subject.isWrite ?? (({ method }: VendorRequest) => method !== 'GET');
  const writesOf = ({ server }: ActionsScene): number => server.requests.filter(isWrite).length;
  const requestFor = (orderId: string, action: OrderAction) => ({ orderId, action, idempotencyKey: 'wb-1-a1b2c3d4' });

  describe(`${name} fills the OrderActions port`, () => {
    for (const action of Object.values(ACTIONS)) {
      const { kind } = action;
      const claimKind = (what: string, run: (scene: ActionsScene) => Promise<void>): void =>
        claim(`${kind}: ${what}`, async () => {
          const scene = await open();
          if (scene.actions.kinds.includes(kind)) return run(scene);
          // What a source cannot do it refuses, and asks nothing of the vendor.
          expect(await scene.actions.run(requestFor(scene.orderId, action))).toMatchObject({ kind: 'refused' });
          expect(writesOf(scene)).toBe(0);
        });
      testKind(claimKind, { action, requestFor, writesOf, isWrite, unknownOrderId, writesMax: subject.writesMax ?? 1 });
    }
    testKinds(claim, open);
    check();
  });
}

interface KindUnderTest {
  readonly action: OrderAction;
  readonly requestFor: (
    orderId: string,
    action: OrderAction,
  ) => { orderId: string; action: OrderAction; idempotencyKey: string };
  readonly writesOf: (scene: ActionsScene) => number;
  readonly isWrite: (request: VendorRequest) => boolean;
  readonly unknownOrderId: string;
  readonly writesMax: number;
}

function testKind(claimKind: (what: string, run: (scene: ActionsScene) => Promise<void>) => void, of: KindUnderTest) {
  const { action, requestFor, writesOf, isWrite, writesMax } = of;

  claimKind('is done, the vendor’s books show it, and settling says so', async (scene) => {
    const request = requestFor(scene.orderId, action);
    expect(scene.isDone(action)).toBe(false);
    expect(await scene.actions.run(request)).toMatchObject({ kind: 'done' });
    expect(scene.isDone(action)).toBe(true);
    expect(writesOf(scene)).toBeLessThanOrEqual(writesMax);
    expect(mayBe(await scene.actions.settle(request), 'done')).toBe(true);
  });

  claimKind('of an order that is not there does nothing, and says so', async (scene) => {
    const ended = await endOf(scene.actions.run(requestFor(of.unknownOrderId, action)));
    expect(['refused', 'not_found', 'rejected']).toContain(ended);
    expect(scene.isDone(action)).toBe(false);
  });

  claimKind('what the vendor refuses is told as nothing done', async (scene) => {
    scene.server.override((request) =>
      isWrite(request) ? { status: 400, json: { code: 'not_possible', message: 'No.' } } : scene.answer(request),
    );
    const ended = await endOf(scene.actions.run(requestFor(scene.orderId, action)));
    expect(['refused', 'rejected']).toContain(ended);
    expect(scene.isDone(action)).toBe(false);
  });

  claimKind('an answer that is lost is an error, never repeated, and settling finds that it is done', async (scene) => {
    scene.server.override(async (request) => {
      const reply = await scene.answer(request);
      return isWrite(request) ? { breakOff: true } : reply;
    });
    const request = requestFor(scene.orderId, action);
    await expect(scene.actions.run(request)).rejects.toMatchObject({ name: 'ConnectorError', kind: 'unavailable' });
    expect(writesOf(scene)).toBe(1);
    scene.server.override(null);
    expect(mayBe(await scene.actions.settle(request), 'done')).toBe(true);
  });

  claimKind('a call that never got there is not settled as done', async (scene) => {
    scene.server.override((request) => (isWrite(request) ? { breakOff: true } : scene.answer(request)));
    const request = requestFor(scene.orderId, action);
    await expect(scene.actions.run(request)).rejects.toMatchObject({ name: 'ConnectorError', kind: 'unavailable' });
    scene.server.override(null);
    expect(mayBe(await scene.actions.settle(request), 'refused')).toBe(true);
    expect(scene.isDone(action)).toBe(false);
  });

  claimKind('a key that may not write is `auth`, and nothing is done', async (scene) => {
    scene.server.override((request) =>
      isWrite(request) ? { status: 403, json: { code: 'forbidden' } } : scene.answer(request),
    );
    expect(['auth', 'refused']).toContain(await endOf(scene.actions.run(requestFor(scene.orderId, action))));
    expect(scene.isDone(action)).toBe(false);
  });
}

function testKinds(claim: Claim, open: OrderActionsUnderTest['open']): void {
  claim('it can do something, and names each of its kinds once', async () => {
    const { kinds } = (await open()).actions;
    expect(kinds.length).toBeGreaterThan(0);
    expect(new Set(kinds).size).toBe(kinds.length);
  });
}

/** Null stands for 'it cannot be told', which is never wrong. */
const mayBe = (end: ActionEnd | null, kind: ActionEnd['kind']): boolean => end === null || end.kind === kind;

async function endOf(run: Promise<ActionEnd>): Promise<string> {
  try {
    return (await run).kind;
  } catch (error) {
    return error instanceof Error && 'kind' in error ? String(error.kind) : String(error);
  }
}
