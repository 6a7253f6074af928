// The country that a name means, as carriers print it behind a place: "GERMANY", "Vereinigtes Königreich", "USA". Called by connectors.

/** Beside the runtime's own list, which has the full names. */
const SHORT_NAMES: readonly (readonly [string, string])[] = [
  ['usa', 'US'],
  ['uk', 'GB'],
  ['great britain', 'GB'],
  ['uae', 'AE'],
  ['hong kong', 'HK'],
  ['macau', 'MO'],
  ['czech republic', 'CZ'],
  ['turkey', 'TR'],
];

/** Alpha-3 codes that do not begin with their alpha-2 code (ISO 3166-1). */
const ODD_ALPHA3 =
  'ABW AW AGO AO ALA AX AND AD ARE AE ARM AM ATA AQ ATF TF ATG AG AUT AT BDI BI BEN BJ BES BQ BGD BD BHS BS BIH BA BLR BY BLZ BZ BRB BB BRN BN CAF CF CHL CL CHN CN COD CD COG CG COK CK COM KM CPV CV CUW CW CYM KY DNK DK ESH EH EST EE FLK FK FRO FO FSM FM GIN GN GLP GP GNB GW GNQ GQ GRD GD GRL GL GUF GF GUY GY IRL IE IRQ IQ ISR IL JAM JM KAZ KZ KOR KR LBR LR LBY LY MAC MO MAF MF MDG MG MDV MV MEX MX MLT MT MNE ME MNP MP MOZ MZ MTQ MQ MYT YT NIU NU PAK PK PCN PN PLW PW PNG PG POL PL PRK KP PRT PT PRY PY PYF PF SEN SN SGS GS SLB SB SLV SV SPM PM SRB RS SUR SR SVK SK SVN SI SWE SE SWZ SZ SYC SC TCA TC TCD TD TKM TM TUN TN TUR TR TUV TV UKR UA UMI UM URY UY WLF WF';

let codeByAlpha3: ReadonlyMap<string, string> | null = null;

/** ISO 3166-1 alpha-2 of an alpha-3 code; of a code that nobody has given out something that is no country may come. */
export function countryOfAlpha3(alpha3: string): string | null {
  codeByAlpha3 ??= new Map(ODD_ALPHA3.match(/[A-Z]{3} [A-Z]{2}/g)?.map((pair) => [pair.slice(0, 3), pair.slice(4)]));
  const code = alpha3.trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(code)) return null;
  return codeByAlpha3.get(code) ?? code.slice(0, 2);
}

let codeByName: ReadonlyMap<string, string> | null = null;

/** ISO 3166-1 alpha-2 of an English or German name, whatever its case; null where it is none. */
export function countryNamed(name: string): string | null {
  codeByName ??= nameCountries();
  const folded = name.trim().slice(0, 100).toLowerCase();
  return codeByName.get(folded) ?? null;
}

function nameCountries(): ReadonlyMap<string, string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
  const names = ['en', 'de'].map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }));
  const full = names.flatMap((one) =>
    codes.flatMap((code) => {
      const name = one.of(code);
      // Codes of former countries (DD, YU, UK) answer the name of the present one.
      const present = new Intl.Locale('und', { region: code }).region ?? code;
      return name === undefined ? [] : [[name.toLowerCase(), present] as const];
    }),
  );
  return new Map([...full, ...SHORT_NAMES]);
}
