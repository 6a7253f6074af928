// The lines that phones and mail programs add of themselves ("Sent from my iPhone", "Von meinem Mobilgerät gesendet",
// "Get Outlook for iOS", "Virus-free. www.avast.com"). Called by split-signature.ts.

const CHARACTERS_MAX = 220;
const WORDS_MAX = 16;

const PHONE =
  /(?<!\p{L})(?:i-?phone|i-?pad|i-?pod|android|samsung|galaxy|huawei|honor|xiaomi|redmi|pixel|nokia|motorola|moto|oneplus|oppo|realme|htc|alcatel|lg|sony|xperia|fairphone|blackberry|nexus|lumia|smartphone|phone|fon|handy|cell|cell ?phone|mobile?|mobilen|mobiltelefon\p{L}{0,3}|mobilgerät|mobil|tablet|ipad|telefon|telefono|teléfono|téléphone|telefoon|telefone|móvil|celular|cellulare|mobiel|mobieltje|telemóvel|portable|smartwatch|watch|device|dispositivo|appareil|apparaat|gerät|iphone'a|iphonesta|iphonu)(?!\p{L})/u;
const PROGRAM =
  /(?<!\p{L})(?:outlook|hotmail|live|mail|e-?mail|gmail|inbox|yahoo|aol|gmx|web\.de|freenet|t-online|telekom|posteo|proton ?mail|proton|tutanota|tuta|icloud|airmail|mailbox|windows|macbook|mac|pc|laptop|thunderbird|k-9|aquamail|blue ?mail|spark|superhuman|edison|orange|sfr|free|laposte|libero|tiscali|virgilio|aruba|zoho|fastmail|ziggo|kpn|app)(?!\p{L})/u;
/** Each: what stands first, and whether a program's name will do where no phone is named. */
const OPENINGS: readonly (readonly [RegExp, boolean])[] = [
  [
    /^(?:e-?mail |message |this (?:e-?mail|message) was )?(?:sent|written|typed) (?:from|with|using|via|on)(?!\p{L})/u,
    true,
  ],
  [/^(?:sent by|from my|(?:\p{L}{1,30} ){0,3}(?:from|via)) /u, false],
  [/^(?:gesendet|geschrieben|verschickt|versendet) (?:von|vom|mit|aus|über|via|per|mittels)(?!\p{L})/u, true],
  [
    /^(?:diese (?:nachricht|e-?mail|mail) wurde )?(?:von|vom|mit|über|aus) .{1,120} (?:gesendet|verschickt|geschrieben|versendet)$/u,
    true,
  ],
  [/^(?:message |e-?mail |courriel )?envoyée? (?:de|du|depuis|d'|à partir d|avec|via|par|grâce)/u, true],
  [
    /^(?:mensaje |correo )?enviad[oa] (?:desde|con|mediante|vía|via|a través|por|do|da|de|pelo|pela|a partir|usando|com)(?!\p{L})/u,
    true,
  ],
  [/^(?:messaggio |e-?mail )?inviat[oa] (?:da|dal|dalla|dall'|con|tramite|mediante|via)/u, true],
  [/^(?:verzonden|verstuurd|gestuurd) (?:vanaf|vanuit|van|met|via|door)(?!\p{L})/u, true],
  [/^(?:skickat från|sendt fra|wysłan[eo] z|lähetetty|отправлено (?:с|из)|odesláno z|надіслано з)(?!\p{L})/u, true],
];
const OUTLOOK = /outlook (?:for|para|pour|für|per|voor|til|till|på) (?:ios|android|mac|windows|iphone|ipad)/u;
const ASIAN = /^(?:從我的|从我的|发自我的|發自我的).{1,40}|.{1,40}から送信$|^나의 .{1,40}에서 보냄$/u;
const VIRUS_CHECK =
  /virus-?free|virenfrei|libre de virus|sans virus|privo di virus|virusvrij|livre de vírus|checked for viruses|auf viren (?:geprüft|überprüft)|analizado en busca de virus|antivirus|anti-virus/u;

/** True where the whole line is of that kind; such a line names no order, asks nothing and is short. */
export function isDeviceLine(line: string): boolean {
  if (line.length > CHARACTERS_MAX) return false;
  const content = normaliseLine(line);
  if (content === '' || /\?$|\d{5}/u.test(content) || content.split(' ').length > WORDS_MAX) return false;
  if (OUTLOOK.test(content) || ASIAN.test(content)) return true;
  return OPENINGS.some(([opening, mayBeProgram]) => {
    const match = opening.exec(content);
    return match !== null && namesDevice(content.slice(openingLength(match[0], content)), mayBeProgram);
  });
}

/** True for the notice of a virus scanner. */
export function isVirusNotice(line: string): boolean {
  return line.length <= CHARACTERS_MAX && VIRUS_CHECK.test(line.toLowerCase());
}

/** Where the opening takes in the whole line the device stands inside it. */
const openingLength = (opening: string, content: string): number =>
  opening.length === content.length ? 0 : opening.length;

function namesDevice(rest: string, mayBeProgram: boolean): boolean {
  if (PHONE.test(rest) || (mayBeProgram && PROGRAM.test(rest))) return true;
  return /^ my \S{1,20}(?: \S{1,20})?$/u.test(rest);
}

function normaliseLine(line: string): string {
  return line
    .replace(/\]\(https?:[^\s)]{1,200}\)?/giu, ' ')
    .replace(/https?:[^\s>)]{1,200}/giu, ' ')
    .replace(/[<>()[\]*_"„“”]/gu, ' ')
    .replace(/[’´`]/gu, "'")
    .replace(/\s{1,100}/gu, ' ')
    .replace(/^[-–—=\s]{1,10}|[.!\s]{1,10}$/gu, '')
    .toLowerCase()
    .normalize('NFC');
}
