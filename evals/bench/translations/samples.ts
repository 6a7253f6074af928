// The samples of each source connector, by its name in connectors/index.ts. A new connector adds its line here, and its sample to the list beside that is of
// its kind; samples.test.ts asks for it.
import type { ConnectorName } from '../../../connectors/index.ts';
import { businessCentral, erpnext, netsuite, odoo, s4hana, sapB1, tryton } from './erps.ts';
import { file, httpJson, sql } from './mapped.ts';
import { amazon, ebay, walmart } from './marketplaces.ts';
import {
  aftership,
  dhl,
  easypost,
  fedex,
  gls,
  parcelCarriers,
  sendcloud,
  seventeenTrack,
  ups,
  usps,
} from './parcels.ts';
import { paypal, stripe } from './payments.ts';
import type { TranslationSample } from './sample.ts';
import { bigcommerce, medusa, shipstation, shopify, vendure, woocommerce } from './shops.ts';

export const SAMPLES: Readonly<Partial<Record<ConnectorName, readonly TranslationSample[]>>> = {
  '17track': seventeenTrack,
  aftership,
  amazon,
  bigcommerce,
  'business-central': businessCentral,
  dhl,
  easypost,
  ebay,
  erpnext,
  fedex,
  file,
  gls,
  'http-json': httpJson,
  medusa,
  netsuite,
  odoo,
  'parcel-carriers': parcelCarriers,
  paypal,
  s4hana,
  'sap-b1': sapB1,
  sendcloud,
  shipstation,
  shopify,
  sql,
  stripe,
  tryton,
  ups,
  usps,
  vendure,
  walmart,
  woocommerce,
};

/** Source connectors that translate nothing by themselves, and why. */
export const WITHOUT: Readonly<Partial<Record<ConnectorName, string>>> = {
  mailgun: 'it sends mail, and reads no order and no parcel',
  smtp: 'it sends mail, and reads no order and no parcel',
};
