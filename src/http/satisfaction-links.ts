// GET /s/:token asks a customer whether a reply was helpful, and changes nothing: mail scanners open every link. POST there keeps the answer.
// No session, no cookie: the token says which reply it is, and whoever has it may answer. Mounted by desk-api.ts.
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Language } from '../domain/language.ts';
import { limits } from '../domain/limits.ts';
import { SATISFACTION_ANSWERS, type SatisfactionAnswer } from '../domain/satisfaction.ts';
import { maskSecrets } from '../masking/mask-secrets.ts';
import { answerQuestion, findQuestion, type OpenQuestion } from '../satisfaction/answer-question.ts';
import { countPerMinute } from './count-per-minute.ts';
import type { DeskHouse } from './desk/desk-house.ts';
import { guardLinkPage, readerOf } from './link-page.ts';
import { askingPage, closedPage } from './satisfaction-pages.ts';
import { SATISFACTION_WORDS } from './satisfaction-words.ts';

const { commentCharactersMax, formBytesMax, requestsPerMinuteMax, answersPerLinkPerMinuteMax } = limits.satisfaction;

type House = Pick<DeskHouse, 'records' | 'clock' | 'settings' | 'clientIp'>;

export function satisfactionLinks(house: House): Hono {
  const isPaced = countPerMinute(house.clock, requestsPerMinuteMax);
  const isLinkPaced = countPerMinute(house.clock, answersPerLinkPerMinuteMax);
  const brandName = () => house.settings.current.voice.brandName;
  const tooMany = (context: Context, language: Language) => {
    context.header('retry-after', '60');
    return context.html(closedPage(language, 'tooMany', brandName()), 429);
  };
  const show = (context: Context, found: OpenQuestion, wrong: 'tooLong' | null = null) => {
    if (found.kind === 'expired') return context.html(closedPage(found.language, 'expired', brandName()), 410);
    if (found.kind === 'unknown') return context.html(closedPage(readerOf(context), 'notKnown', brandName()), 404);
    const { language, answer } = found;
    const said = wrong === null ? null : SATISFACTION_WORDS[language][wrong];
    return context.html(
      askingPage({ language, brandName: brandName(), answer, wrong: said }),
      wrong === null ? 200 : 400,
    );
  };

  const routes = new Hono();
  routes.use('/s/*', guardLinkPage);
  routes.use('/s/*', async (context, next) =>
    isPaced(house.clientIp(context.req.raw) ?? 'unknown') ? next() : tooMany(context, readerOf(context)),
  );
  routes.get('/s/:token', (context) => show(context, findQuestion(house, context.req.param('token'))));
  routes.post('/s/:token', limitForm, async (context) => {
    const token = context.req.param('token');
    const found = findQuestion(house, token);
    if (found.kind !== 'open') return show(context, found);
    if (!isLinkPaced(token)) return tooMany(context, found.language);
    const form = await context.req.parseBody().catch(() => ({}));
    const given = readGiven(form);
    if (given === 'too_long') return show(context, found, 'tooLong');
    if (given === null) return show(context, found);
    const answered = await answerQuestion(house, token, given);
    return answered.kind === 'open' ? context.redirect(`/s/${token}`, 303) : show(context, answered);
  });
  return routes;
}

const limitForm = bodyLimit({
  maxSize: formBytesMax,
  onError: (context) => context.text('This is more than an answer.\n', 413),
});

interface Given {
  readonly answer: SatisfactionAnswer;
  readonly comment: string | null;
}

/** null where nothing was answered. A browser sends a line end as two characters, and counts it as one. */
function readGiven(form: Readonly<Record<string, unknown>>): Given | 'too_long' | null {
  const { answer, comment = '' } = form;
  const known = SATISFACTION_ANSWERS.find((one) => one === answer);
  if (known === undefined || typeof comment !== 'string') return null;
  const words = comment
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim();
  if (words.length > commentCharactersMax) return 'too_long';
  return { answer: known, comment: words === '' ? null : maskSecrets(words) };
}
