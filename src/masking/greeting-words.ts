// How greetings begin in our languages, and what stands in them beside a name. Folded: lower case, without accents.

/** A first line that begins with one of these is a greeting. */
export const GREETINGS: ReadonlySet<string> = new Set(
  `hi hello hey dear greetings good hola buenos buenas buen estimado estimada estimados querido querida hallo guten gruss grussgott gruezi moin servus
  liebe lieber liebes sehr geehrte geehrter bonjour bonsoir salut cher chere chers ciao salve buongiorno buonasera gentile egregio egregia caro cara
  beste goedendag goedemorgen goedemiddag goedenavond geachte hoi dag ola oi bom boa prezado prezada`.split(/\s+/),
);
