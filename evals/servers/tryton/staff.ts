// What the staff of the tests' Tryton do with a shipment: pick, pack and hand it over, each step by Tryton's own JSON-RPC.
import type { Tryton } from './start.ts';

export type Call = (method: string, ...params: readonly unknown[]) => Promise<unknown>;

/** Tryton's JSON-RPC: https://docs.tryton.org/6.0/server/topics/rpc.html */
export async function logIn(
  { url, database }: Pick<Tryton, 'url' | 'database'>,
  { login, password }: { readonly login: string; readonly password: string },
): Promise<Call> {
  const callAs = (headers: Readonly<Record<string, string>>): Call => {
    return async (method, ...params) => {
      const response = await fetch(`${url}/${database}/`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ id: 1, method, params }),
      });
      const { result, error } = (await response.json()) as { result?: unknown; error?: unknown };
      if (error) throw new Error(`Tryton: ${JSON.stringify(error)}`);
      return result;
    };
  };
  const [user, key] = (await callAs({})('common.db.login', login, { password }, 'en')) as [number, string];
  return callAs({ authorization: `Session ${Buffer.from(`${login}:${user}:${key}`).toString('base64')}` });
}

interface Move {
  readonly id: number;
  readonly 'product.': { readonly code: string };
}

/** Of one sale, as a user who may do all. */
export class TrytonWarehouse {
  readonly #call: Call;
  readonly #saleId: number;
  /** What a step makes belongs to a company, and Tryton takes it from here. */
  readonly #context: { readonly company: number };

  private constructor(call: Call, saleId: number, company: number) {
    this.#call = call;
    this.#saleId = saleId;
    this.#context = { company };
  }

  static async open(call: Call, { id }: { readonly id: number }): Promise<TrytonWarehouse> {
    const [sale] = (await call('model.sale.sale.read', [id], ['company'], {})) as [{ company: number }];
    return new TrytonWarehouse(call, id, sale.company);
  }

  /** The shipment that is next to leave. */
  async nextShipment(): Promise<number> {
    const [sale] = (await this.#call('model.sale.sale.read', [this.#saleId], ['shipments'], this.#context)) as [
      { shipments: number[] },
    ];
    const all = (await this.#call('model.stock.shipment.out.read', sale.shipments, ['state'], this.#context)) as {
      id: number;
      state: string;
    }[];
    const [open, ...others] = all.filter(({ state }) => state !== 'done');
    if (open === undefined || others.length > 0) throw new Error(`${1 + others.length} shipments of it are open`);
    return open.id;
  }

  /** What is not on the shelf goes into a shipment of its own, once this one has left. */
  async leaveOut(shipment: number, code: string): Promise<void> {
    const moves = await this.#moves('inventory_moves', shipment);
    const left = moves.filter((move) => move['product.'].code === code).map(({ id }) => id);
    await this.#call(
      'model.stock.shipment.out.write',
      [shipment],
      { inventory_moves: [['delete', left]] },
      this.#context,
    );
  }

  /** `isForced`: whatever the shelf holds. */
  async pick(shipment: number, isForced = false): Promise<void> {
    await this.#step(isForced ? 'assign_force' : 'assign_try', shipment);
    await this.#step('pick', shipment);
  }

  /** Into one box with a number of the carrier's on it. */
  async pack(shipment: number, trackingNumber: string): Promise<void> {
    const moves = await this.#moves('outgoing_moves', shipment);
    const [type] = (await this.#call('model.stock.package.type.search', [], 0, 1, null, this.#context)) as number[];
    const box = { type, shipping_reference: trackingNumber, moves: [['add', moves.map(({ id }) => id)]] };
    await this.#call('model.stock.shipment.out.write', [shipment], { packages: [['create', [box]]] }, this.#context);
    await this.#step('pack', shipment);
  }

  handOver = (shipment: number): Promise<unknown> => this.#step('done', shipment);

  #step(step: string, shipment: number): Promise<unknown> {
    return this.#call(`model.stock.shipment.out.${step}`, [shipment], this.#context);
  }

  async #moves(field: 'inventory_moves' | 'outgoing_moves', shipment: number): Promise<readonly Move[]> {
    const [row] = (await this.#call('model.stock.shipment.out.read', [shipment], [field], this.#context)) as [
      Record<string, number[]>,
    ];
    return (await this.#call('model.stock.move.read', row[field], ['product.code'], this.#context)) as Move[];
  }
}
