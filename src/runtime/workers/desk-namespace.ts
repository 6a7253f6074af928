// Where the objects of desks stand: anywhere, or in one jurisdiction (WAYBILL_JURISDICTION, `eu`), in which Cloudflare then keeps and runs them:
// https://developers.cloudflare.com/durable-objects/reference/data-location/. Called by worker.ts.

const JURISDICTIONS = ['eu', 'fedramp'] as const;

export interface DeskNamespace<Stub> {
  getByName(name: string): Stub;
  jurisdiction?(jurisdiction: (typeof JURISDICTIONS)[number]): DeskNamespace<Stub>;
}

/** A name means another object in each jurisdiction, and an object never moves. Throws where it is none: no desk may stand elsewhere than was asked for. */
export function placeDesks<Stub>(desks: DeskNamespace<Stub>, wanted: string | undefined): DeskNamespace<Stub> {
  if (wanted === undefined || wanted === '') return desks;
  const jurisdiction = JURISDICTIONS.find((known) => known === wanted);
  if (jurisdiction === undefined || desks.jurisdiction === undefined)
    throw new Error(`WAYBILL_JURISDICTION is ${JURISDICTIONS.join(' or ')}, where the deployment has objects there.`);
  return desks.jurisdiction(jurisdiction);
}
