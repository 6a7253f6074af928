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
