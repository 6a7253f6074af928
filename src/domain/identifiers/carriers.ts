// The carriers: the name people use, other names that mean them, and the carrier's own public tracking page.
// Called wherever a carrier is named, recognised or linked. A page is https on the carrier's own domain or absent.

interface Carrier {
  readonly name: string;
  /** Other names in folded form (lower case, no accents, single spaces). */
  readonly aliases?: string;
  /** `{}` stands for the number. Only pages that take the number in the address. */
  readonly page?: string;
}

const CARRIERS = {
  ups: {
    name: 'UPS',
    aliases: 'united parcel service,ups mail innovations',
    page: 'https://www.ups.com/track?tracknum={}',
  },
  fedex: {
    name: 'FedEx',
    aliases: 'federal express,fed ex,fedex ground,fedex express,fedex home delivery,fedex smartpost',
    page: 'https://www.fedex.com/fedextrack/?trknbr={}',
  },
  usps: {
    name: 'USPS',
    aliases: 'us postal service,u s postal service,united states postal service,us post,us mail',
    page: 'https://tools.usps.com/go/TrackConfirmAction?tLabels={}',
  },
  dhl: {
    name: 'DHL',
    aliases: 'dhl express,dhl paket,dhl parcel,deutsche post,dhl worldwide',
    page: 'https://www.dhl.com/en/express/tracking.html?AWB={}',
  },
  dhl_ecommerce: {
    name: 'DHL eCommerce',
    aliases: 'dhl global mail,dhl e commerce',
    page: 'https://webtrack.dhlecs.com/orders?trackingNumber={}',
  },
  royal_mail: {
    name: 'Royal Mail',
    aliases: 'royalmail',
    page: 'https://www.royalmail.com/track-your-item#/tracking-results/{}',
  },
  parcelforce: {
    name: 'Parcelforce',
    aliases: 'parcelforce worldwide',
    page: 'https://www.parcelforce.com/track-trace?trackNumber={}',
  },
  canada_post: {
    name: 'Canada Post',
    aliases: 'postes canada,canadapost',
    page: 'https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor={}',
  },
  purolator: { name: 'Purolator', page: 'https://www.purolator.com/en/shipping/tracker?pin={}' },
  canpar: { name: 'Canpar', aliases: 'canpar express' },
  dpd: { name: 'DPD', aliases: 'dpd local,seur dpd,geopost' },
  gls: { name: 'GLS', aliases: 'general logistics systems' },
  hermes: { name: 'Hermes', aliases: 'myhermes,hermes germany' },
  evri: { name: 'Evri', page: 'https://www.evri.com/track/parcel/{}' },
  yodel: { name: 'Yodel' },
  postnl: { name: 'PostNL', aliases: 'post nl,tnt post' },
  bpost: { name: 'bpost', aliases: 'b post', page: 'https://track.bpost.cloud/btr/web/#/search?itemCode={}' },
  la_poste: { name: 'La Poste', aliases: 'laposte', page: 'https://www.laposte.fr/outils/suivre-vos-envois?code={}' },
  colissimo: { name: 'Colissimo', page: 'https://www.laposte.fr/outils/suivre-vos-envois?code={}' },
  chronopost: { name: 'Chronopost', page: 'https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT={}' },
  mondial_relay: { name: 'Mondial Relay', aliases: 'mondialrelay' },
  colis_prive: { name: 'Colis Privé', aliases: 'colis prive' },
  correos: {
    name: 'Correos',
    page: 'https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number={}',
  },
  correos_express: { name: 'Correos Express', aliases: 'correosexpress' },
  seur: { name: 'SEUR' },
  mrw: { name: 'MRW' },
  nacex: { name: 'Nacex' },
  poste_italiane: {
    name: 'Poste Italiane',
    aliases: 'poste it,posteitaliane',
    page: 'https://www.poste.it/cerca/index.html#/risultati-spedizioni/{}',
  },
  sda: { name: 'SDA', aliases: 'sda express courier' },
  brt: { name: 'BRT', aliases: 'bartolini,brt bartolini' },
  ctt: { name: 'CTT', aliases: 'ctt expresso,correios de portugal,ctt express' },
  correios: { name: 'Correios', aliases: 'correios do brasil' },
  ontrac: { name: 'OnTrac', aliases: 'on trac', page: 'https://www.ontrac.com/tracking/?number={}' },
  lasership: { name: 'LaserShip', aliases: 'laser ship' },
  amazon: { name: 'Amazon Logistics', aliases: 'amazon shipping,amzl' },
  landmark: { name: 'Landmark Global' },
  speedee: { name: 'Spee-Dee', aliases: 'spee dee,spee dee delivery,speedee delivery' },
  old_dominion: { name: 'Old Dominion', aliases: 'odfl,old dominion freight line' },
  gofo: { name: 'GOFO', aliases: 'gofo express' },
  uniuni: { name: 'UniUni' },
  australia_post: {
    name: 'Australia Post',
    aliases: 'auspost,aus post',
    page: 'https://auspost.com.au/mypost/track/details/{}',
  },
  nz_post: { name: 'NZ Post', aliases: 'new zealand post' },
  an_post: { name: 'An Post', aliases: 'anpost' },
  swiss_post: {
    name: 'Swiss Post',
    aliases: 'die post,schweizer post,la poste suisse',
    page: 'https://service.post.ch/ekp-web/ui/entry/search/{}',
  },
  austrian_post: {
    name: 'Austrian Post',
    aliases: 'osterreichische post,post at',
    page: 'https://www.post.at/sv/sendungsdetails?snr={}',
  },
  postnord: { name: 'PostNord', aliases: 'post nord', page: 'https://tracking.postnord.com/en/tracking?id={}' },
  posten_norge: { name: 'Posten', aliases: 'posten norge' },
  posti: { name: 'Posti' },
  poczta_polska: { name: 'Poczta Polska' },
  inpost: { name: 'InPost' },
  china_post: { name: 'China Post', aliases: 'china post ems' },
  hongkong_post: { name: 'Hongkong Post', aliases: 'hong kong post' },
  japan_post: { name: 'Japan Post' },
  korea_post: { name: 'Korea Post' },
  singapore_post: { name: 'Singapore Post', aliases: 'singpost' },
  india_post: { name: 'India Post' },
  correos_de_mexico: { name: 'Correos de México', aliases: 'correos de mexico' },
  national_post: { name: 'the national post' },
  yunexpress: { name: 'YunExpress', aliases: 'yun express' },
  cainiao: { name: 'Cainiao' },
  fourpx: { name: '4PX' },
  sf_express: { name: 'SF Express' },
  tnt: { name: 'TNT' },
  aramex: { name: 'Aramex' },
} as const satisfies Record<string, Carrier>;

export type CarrierId = keyof typeof CARRIERS;
export const CARRIER_IDS = Object.keys(CARRIERS) as readonly CarrierId[];

const isCarrierId = (text: string): text is CarrierId => Object.hasOwn(CARRIERS, text);

const foldName = (name: string): string =>
  name
    .slice(0, 60)
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]/g, ' ')
    .replace(/ {2,60}/g, ' ')
    .trim();

let idByName: ReadonlyMap<string, CarrierId> | null = null;

function buildNames(): ReadonlyMap<string, CarrierId> {
  const names = new Map<string, CarrierId>();
  for (const id of CARRIER_IDS) {
    const carrier: Carrier = CARRIERS[id];
    for (const name of [id, carrier.name, ...(carrier.aliases?.split(',') ?? [])]) {
      names.set(foldName(name), id);
      names.set(foldName(name).replaceAll(' ', ''), id);
    }
  }
  return names;
}

/** The carrier that a name means (`FedEx`, `fed ex`, `Österreichische Post`), null where none does. The whole text is the name. */
export function carrierFromName(name: string): CarrierId | null {
  idByName ??= buildNames();
  const folded = foldName(name);
  return idByName.get(folded) ?? idByName.get(folded.replaceAll(' ', '')) ?? null;
}

/** The name people use for our carrier id or for a vendor's name; a name that we do not know comes back as it is. */
export function carrierName(carrier: string): string {
  const id = isCarrierId(carrier) ? carrier : carrierFromName(carrier);
  return id === null ? carrier : CARRIERS[id].name;
}

/** The carrier's own public page for the number, null where we know none that takes a number in its address. */
export function trackingPage(carrier: CarrierId, number: string): string | null {
  const { page }: Carrier = CARRIERS[carrier];
  return page === undefined || !/^[A-Za-z0-9]{6,40}$/.test(number) ? null : page.replace('{}', number);
}
